/** Packs what dist/ holds and resolves to the path of the package; `prepare` may change the folder that is packed. */
export function pack(file?: string, prepare?: (folder: string) => void): Promise<string>;
