/** Packs what dist/ holds and resolves to the path of the package. */
export function pack(file?: string): Promise<string>;
