export class Nearest {
  constructor(given) {
    this.client = given.client;
    this.procedure = given.procedure || 'nearest_documents';
  }

  async find(vector, count) {
    const { data, error } = await this.client.rpc(this.procedure, { vector, count });
    if (error) throw new Error(error.message);
    return data.map((row) => row.content);
  }
}
