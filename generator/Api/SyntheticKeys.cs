namespace RunAi.Generator.Api;

/// <summary>JSON pointer tokens for schemas that are combined from several and do not appear in the document.</summary>
internal static class SyntheticKeys
{
    /// <summary>Below an object: the merged schema of a property that several parts of an allOf describe.</summary>
    public const string Merged = "x-merged";

    /// <summary>Below a schema with a discriminator: its own properties, without those of the schemas that extend it.</summary>
    public const string Base = "x-base";

    /// <summary>Below an operation: the responses whose type differs by status code.</summary>
    public const string Response = "x-response";

    /// <summary>Below an operation: the items of its stream, whose types differ.</summary>
    public const string Item = "x-item";

    /// <summary>Below a union: its variants that are not files.</summary>
    public const string Value = "x-value";

    /// <summary>Below an operation: the schema of all formData parameters (Swagger 2.0).</summary>
    public const string Form = "x-form";
}
