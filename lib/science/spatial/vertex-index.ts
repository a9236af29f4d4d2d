/**
 * Gives the same number to vertices that lie within `snap` of one another (of the first one met there). Cells of a grid
 * are hashed; a vertex near the edge of its cell looks into the cells beside it as well, so no pair is missed. `most` is
 * the number of vertices that may come.
 */
export class VertexIndex {
  private readonly cell: number;
  private readonly heads: Int32Array;
  private readonly next: Int32Array;
  private readonly xs: Float64Array;
  private readonly ys: Float64Array;
  private taken = 0;

  constructor(
    private readonly snap: number,
    most: number,
  ) {
    this.cell = snap > 0 ? snap * 64 : 1;
    this.heads = new Int32Array(2 ** Math.max(4, Math.ceil(Math.log2(most + 1)))).fill(-1);
    this.next = new Int32Array(most);
    this.xs = new Float64Array(most);
    this.ys = new Float64Array(most);
  }

  get count(): number {
    return this.taken;
  }

  idOf(x: number, y: number): number {
    const { cell, snap } = this;
    const column = Math.floor(x / cell);
    const row = Math.floor(y / cell);
    const own = this.inCell(column, row, x, y);
    if (own >= 0) return own;
    const lastColumn = Math.floor((x + snap) / cell);
    const lastRow = Math.floor((y + snap) / cell);
    for (let c = Math.floor((x - snap) / cell); c <= lastColumn; c++) {
      for (let r = Math.floor((y - snap) / cell); r <= lastRow; r++) {
        const found = c === column && r === row ? -1 : this.inCell(c, r, x, y);
        if (found >= 0) return found;
      }
    }
    return this.add(this.slot(column, row), x, y);
  }

  private inCell(column: number, row: number, x: number, y: number): number {
    const { snap, xs, ys, next } = this;
    for (let id = this.heads[this.slot(column, row)] as number; id >= 0; id = next[id] as number) {
      const dx = (xs[id] as number) - x;
      const dy = (ys[id] as number) - y;
      if (dx * dx + dy * dy <= snap * snap) return id;
    }
    return -1;
  }

  private add(slot: number, x: number, y: number): number {
    const id = this.taken++;
    this.xs[id] = x;
    this.ys[id] = y;
    this.next[id] = this.heads[slot] as number;
    this.heads[slot] = id;
    return id;
  }

  private slot(column: number, row: number): number {
    const mixed = Math.imul(column | 0, 73856093) ^ Math.imul(row | 0, 19349663);
    return (mixed ^ (mixed >>> 15)) & (this.heads.length - 1);
  }
}
