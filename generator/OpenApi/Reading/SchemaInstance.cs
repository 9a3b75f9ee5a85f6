namespace RunAi.Generator.OpenApi.Reading;

/// <summary>Represents a schema in a dynamic scope other than the one of its location, so that it differs from the schema in the document.</summary>
/// <param name="Scope">The dynamic scope.</param>
/// <param name="Key">The pointer that distinguishes the instance from the schema in the document, which does not contain it.</param>
internal sealed record SchemaInstance(DynamicScope Scope, string Key)
{
    /// <summary>The token between the schema that declares the anchors and the schema that depends on them.</summary>
    public const string Token = "x-instance";

    /// <summary>The token before a further schema that declares anchors.</summary>
    public const string OtherToken = "x-with";
}
