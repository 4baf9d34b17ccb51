// The library writes each log into the working folder where it believes itself under test, so it is loaded as if it were not.
const environment = process.env['NODE_ENV']
process.env['NODE_ENV'] = 'oracle'
export const oracle = await import('didwebvh-ts')
if (environment === undefined) delete process.env['NODE_ENV']
else process.env['NODE_ENV'] = environment
