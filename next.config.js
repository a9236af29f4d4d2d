import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./lib/serving/i18n/request.ts');

const platforms = ['linux-x64', 'linux-arm64', 'linux-x64-musl', 'darwin-arm64', 'darwin-x64', 'win32-x64'];

const stores = ['linux-x64-gnu', 'linux-x64-musl', 'linux-arm64-gnu', 'darwin-arm64', 'darwin-x64', 'win32-x64-msvc'];

const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
];

/** Once it was asked over https, a browser asks this server in no other way for a year. */
const onlyHttps = [{ key: 'Strict-Transport-Security', value: 'max-age=31536000' }];
const askedOverHttps = [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }];

/** Answers to machines are never documents; the policy of pages carries a nonce and is set in proxy.ts. */
const nothingRuns = [{ key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'" }];

/** English has no prefix in the link; inside, every page lies under its language. Files and the API have none. */
const withoutLanguage = '/:path((?!(?:en|ur)(?:/|$)|api/v1|boundaries|brief/|_next|.*\\.).*)';

/** @type {import('next').NextConfig} */
const config = {
  output: 'standalone',
  poweredByHeader: false,
  compress: false,
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true },
  experimental: { optimizePackageImports: ['@mantine/core', '@mantine/hooks'], authInterrupts: true },
  serverExternalPackages: [
    '@duckdb/node-api',
    '@duckdb/node-bindings',
    '@libsql/client',
    'libsql',
    'better-auth',
    '@myriaddreamin/typst-ts-node-compiler',
  ],
  outputFileTracingIncludes: {
    '/*': [
      './data/methods/**',
      ...platforms.map((platform) => `./node_modules/@duckdb/node-bindings-${platform}/**`),
      ...stores.map((platform) => `./node_modules/@libsql/${platform}/**`),
    ],
    '/brief/*': [
      './data/brief/**',
      './node_modules/@myriaddreamin/typst-ts-node-compiler*/**',
      './node_modules/@fontsource/{inter,noto-naskh-arabic,noto-nastaliq-urdu}/files/*-{latin,arabic}-*-normal.woff',
    ],
  },
  outputFileTracingExcludes: { '/*': ['./data/snapshots/**', './data/sample/**', './data/state/**'] },
  headers: async () => [
    { source: '/:path*', headers: securityHeaders },
    { source: '/:path*', has: askedOverHttps, headers: onlyHttps },
    { source: '/(api/v1|boundaries|brief)/:path*', headers: nothingRuns },
  ],
  redirects: async () => [{ source: '/en/:path*', destination: '/:path*', permanent: false }],
  rewrites: async () => ({ beforeFiles: [{ source: withoutLanguage, destination: '/en/:path' }] }),
};

export default withNextIntl(config);
