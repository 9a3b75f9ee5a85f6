namespace RunAi.Generator.OpenApi.Reading;

/// <summary>Represents the schema that a dynamic anchor denotes in a dynamic scope.</summary>
/// <param name="Anchor">The name of the anchor.</param>
/// <param name="Holder">The pointer of the schema that declares the anchor, for itself or in its <c>$defs</c>.</param>
/// <param name="Target">The pointer of the schema with the anchor.</param>
internal sealed record DynamicBinding(string Anchor, string Holder, string Target);
