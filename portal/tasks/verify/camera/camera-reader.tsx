import { Alert } from '@trussworks/react-uswds'
import jsqr from 'jsqr'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../../../languages/use-words.ts'
import { verifyWords } from '../words.ts'

type State = 'cameraStarting' | 'cameraAim' | 'cameraRefused' | 'cameraNone'

const lookEveryMilliseconds = 200

/** Reads a QR code from the camera, on this device; says why where there is none. */
export function CameraReader({ onText }: { readonly onText: (text: string) => void }) {
  const words = useWords(verifyWords)
  const video = useRef<HTMLVideoElement>(null)
  const [state, setState] = useState<State>('cameraStarting')
  const found = useRef(onText)
  useEffect(() => { found.current = onText })
  useEffect(() => startReading(video.current, { tell: setState, found: (text) => { found.current(text) } }), [])
  const isFailed = state === 'cameraRefused' || state === 'cameraNone'
  return (
    <>
      {isFailed ? <Alert type="warning" slim headingLevel="h3" role="alert">{words(state)}</Alert> : <p role="status">{words(state)}</p>}
      <video ref={video} className="verify-video" hidden={state !== 'cameraAim'} muted playsInline aria-label={words('cameraAim')} />
    </>
  )
}

interface Reading {
  readonly tell: (state: State) => void
  readonly found: (text: string) => void
}

/** Starts the camera; what comes back stops it. */
function startReading(video: HTMLVideoElement | null, { tell, found }: Reading): () => void {
  let stream: MediaStream | undefined
  let timer: ReturnType<typeof setInterval> | undefined
  let isOver = false
  const stop = () => {
    isOver = true
    clearInterval(timer)
    stream?.getTracks().forEach((track) => { track.stop() })
  }
  const start = async () => {
    if (video === null) return
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
    if (isOver) {
      stop()
      return
    }
    video.srcObject = stream
    await video.play()
    tell('cameraAim')
    const look = lookAt(video)
    timer = setInterval(() => {
      const text = look()
      if (text !== undefined && !isOver) found(text)
    }, lookEveryMilliseconds)
  }
  start().catch((failure: unknown) => { if (!isOver) tell(failure instanceof DOMException && failure.name === 'NotAllowedError' ? 'cameraRefused' : 'cameraNone') })
  return stop
}

function lookAt(video: HTMLVideoElement): () => string | undefined {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  return () => {
    if (context === null || video.videoWidth === 0) return undefined
    canvas.width = video.videoWidth
    canvas.height = video.videoHeight
    context.drawImage(video, 0, 0)
    const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height)
    const text = jsqr(data, width, height)?.data
    return text === '' ? undefined : text
  }
}
