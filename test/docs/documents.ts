import { filesUnder, projectFiles } from '../house/project-files.ts';
import { docstringBlocks, markdownBlocks } from './blocks.ts';
import { type Example, examplesOf } from './examples.ts';

/** Every document that promises code: readme, guides, the pages of rooms and examples, doc comments. */
export function documentedExamples(): ReadonlyMap<string, readonly Example[]> {
  const files = projectFiles();
  const pages = [
    ...[...files].filter(([path]) => path === 'README.md'),
    ...['docs', 'src', 'examples'].flatMap((folder) => [...filesUnder(files, folder, '.md')]),
  ];
  const found = new Map<string, readonly Example[]>();
  for (const [path, text] of pages) found.set(path, examplesOf(markdownBlocks(path, text)));
  for (const [path, text] of filesUnder(files, 'src', '.ts')) {
    found.set(path, examplesOf(docstringBlocks(path, text)));
  }
  return new Map([...found].filter(([, examples]) => examples.length > 0));
}
