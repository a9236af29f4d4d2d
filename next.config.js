import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');

const platforms = ['linux-x64', 'linux-arm64', 'linux-x64-musl', 'darwin-arm64', 'darwin-x64', 'win32-x64'];

const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
];

/** Answers to machines are never documents; the policy of pages carries a nonce and is set in proxy.ts. */
const nothingRuns = [{ key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'" }];

/** English has no prefix in the link; inside, every page lies under its language. Files and the API have none. */
const withoutLanguage = '/:path((?!(?:en|ur)(?:/|$)|api/v1|boundaries|brief/|_next|.*\\.).*)';

/** @type {import('next').NextConfig} */
const config = {
  output: 'standalone',
  poweredByHeader: false,
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true },
  experimental: { optimizePackageImports: ['@mantine/core', '@mantine/hooks'] },
  serverExternalPackages: ['@duckdb/node-api', '@duckdb/node-bindings', '@myriaddreamin/typst-ts-node-compiler'],
  outputFileTracingIncludes: {
    '/*': ['./data/methods/**', ...platforms.map((platform) => `./node_modules/@duckdb/node-bindings-${platform}/**`)],
    '/brief/*': [
      './data/brief/**',
      './node_modules/@myriaddreamin/typst-ts-node-compiler*/**',
      './node_modules/@fontsource/{inter,noto-naskh-arabic,noto-nastaliq-urdu}/files/*-{latin,arabic}-*-normal.woff',
    ],
  },
  outputFileTracingExcludes: { '/*': ['./data/snapshots/**', './data/sample/**'] },
  headers: async () => [
    { source: '/:path*', headers: securityHeaders },
    { source: '/(api/v1|boundaries|brief)/:path*', headers: nothingRuns },
  ],
  redirects: async () => [{ source: '/en/:path*', destination: '/:path*', permanent: false }],
  rewrites: async () => ({ beforeFiles: [{ source: withoutLanguage, destination: '/en/:path' }] }),
};

export default withNextIntl(config);
