namespace RunAi.Generator.Api.Model;

/// <summary>The JSON types of a union's variants (JSON Schema 2020-12 validation, section 6.1.1).</summary>
internal enum ApiJsonKind
{
    Array,
    Boolean,

    /// <summary>A number without a fraction.</summary>
    Integer,
    Number,
    Object,
    String,
}
