export function sourceFiles(pattern: RegExp, folders?: string[]): string[];
