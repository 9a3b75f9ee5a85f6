namespace RunAi.Generator.Api;

/// <summary>Pointer tokens for schemas that stand nowhere in the document as they are.</summary>
internal static class SyntheticKeys
{
    /// <summary>Below an object: the merged schema of a property that several parts of an allOf describe.</summary>
    public const string Merged = "x-merged";

    /// <summary>Below a schema with a discriminator: its own members, without those of the schemas that extend it.</summary>
    public const string Base = "x-base";

    /// <summary>Below an operation: the answers of different shape that it gives with different statuses.</summary>
    public const string Response = "x-response";

    /// <summary>Below an operation: the schema that Swagger 2.0's formData parameters make together.</summary>
    public const string Form = "x-form";
}
