/** Intrinsic functions as readable text: `{"Ref": "X"}` is `<X>`, an attribute `<X.Arn>`, an import `<its name>`. */
export function render(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return String(value);
  const [call, argument] = Object.entries(value)[0] ?? [];
  if (call === 'Ref' || call === 'Fn::ImportValue' || call === 'Fn::Sub') return `<${argument}>`;
  if (call === 'Fn::GetAtt' && Array.isArray(argument)) return `<${argument.join('.')}>`;
  if (call === 'Fn::Join' && Array.isArray(argument)) {
    const [separator, parts] = argument;
    return parts.map(render).join(separator);
  }
  if (call === 'Fn::Select' && Array.isArray(argument)) {
    const [index, list] = argument;
    return `<${index} of ${Array.isArray(list) ? list.map(render).join() : render(list)}>`;
  }
  if (call === 'Fn::Split' && Array.isArray(argument)) return render(argument[1]);
  if (call === 'Fn::If' && Array.isArray(argument)) return `<${argument.map(render).join('|')}>`;
  throw new Error(`cannot render ${JSON.stringify(value)}`);
}
