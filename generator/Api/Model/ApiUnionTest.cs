namespace RunAi.Generator.Api.Model;

/// <summary>Represents a test that recognizes a value as a variant of a union.</summary>
/// <param name="Variant">The variant.</param>
/// <param name="Match">The test.</param>
internal sealed record ApiUnionTest(ApiUnionVariant Variant, ApiMatch Match);
