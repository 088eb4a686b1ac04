export async function height(provider) {
  const { result, error } = await provider.rpc('getHeight', {});
  if (error) throw new Error(error.message);
  return result;
}
