import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');

const platforms = ['linux-x64', 'linux-arm64', 'linux-x64-musl', 'darwin-arm64', 'darwin-x64', 'win32-x64'];

/** @type {import('next').NextConfig} */
const config = {
  output: 'standalone',
  poweredByHeader: false,
  images: { unoptimized: true },
  serverExternalPackages: ['@duckdb/node-api', '@duckdb/node-bindings'],
  outputFileTracingIncludes: {
    '/*': platforms.map((platform) => `./node_modules/@duckdb/node-bindings-${platform}/**`),
  },
  outputFileTracingExcludes: { '/*': ['./data/snapshots/**', './data/sample/**'] },
};

export default withNextIntl(config);
