import path from 'node:path';
import { build } from 'vite';

/** What the libraries' own development builds are switched on with: only those tell of mismatches. */
const DEVELOPMENT = {
  'process.env.NODE_ENV': '"development"',
  __VUE_OPTIONS_API__: 'false',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
};

/** One script with an app of `page-apps/` and its library, for a page's inline `<script>`. */
export async function bundleApp(name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    define: DEVELOPMENT,
    build: {
      write: false,
      minify: false,
      lib: {
        entry: path.join(import.meta.dirname, 'page-apps', `${name}.ts`),
        formats: ['iife'],
        name: 'bundled',
      },
    },
  });
  const [first] = [result].flat();
  if (!first || !('output' in first)) throw new Error(`Nothing was built of ${name}`);
  return first.output[0].code.replaceAll('</script', String.raw`<\/script`);
}
