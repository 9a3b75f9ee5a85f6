// npm's oidc-provider with three clients for OidcProviderTests: one for each way to prove who it is.
// Usage: node oidc-provider.mjs DIRECTORY, where DIRECTORY holds node_modules/oidc-provider. RUNAI_TEST_JWK is the public key of the third client.
import { createRequire } from 'node:module';
import { createServer } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const directory = path.resolve(process.argv[2]);
const entry = createRequire(path.join(directory, 'start.js')).resolve('oidc-provider');
const { default: Provider } = await import(pathToFileURL(entry).href);

const client = (id, method, more) => ({
  client_id: id, token_endpoint_auth_method: method, grant_types: ['client_credentials'], redirect_uris: [], response_types: [], ...more,
});

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    features: { clientCredentials: { enabled: true }, devInteractions: { enabled: false } },
    clients: [
      client('post', 'client_secret_post', { client_secret: 's c+r:t' }),
      client('basic:one', 'client_secret_basic', { client_secret: 's c+r:t' }),
      client('assertion', 'private_key_jwt', { jwks: { keys: [JSON.parse(process.env.RUNAI_TEST_JWK)] }, token_endpoint_auth_signing_alg: 'ES256' }),
    ],
  });
  server.on('request', provider.callback());
  console.log(`ready at ${issuer}`);
});
