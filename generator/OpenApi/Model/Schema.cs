using System.Collections.Generic;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Model;

/// <summary>
/// Represents a schema in the terms of JSON Schema 2020-12, whatever the version of the document: <c>nullable</c> and <c>x-nullable</c> are
/// converted to <see cref="Nullable"/>. References and subschemas are pointers into <see cref="OpenApiDocument.Schemas"/>, so that recursive
/// schemas need no special handling.
/// </summary>
internal sealed class Schema
{
    /// <summary>Gets the JSON pointer of the schema.</summary>
    public required string Pointer { get; init; }

    public required SourceLocation Location { get; init; }

    /// <summary>Gets the pointer that <c>$ref</c> refers to directly; null if there is no reference. Other keywords are its siblings.</summary>
    public string? Reference { get; init; }

    /// <summary>Gets the value of a boolean schema (<c>true</c> or <c>false</c>); null for other schemas.</summary>
    public bool? BooleanValue { get; init; }

    public SchemaTypes Types { get; init; }

    /// <summary>Gets a value indicating whether null is allowed: by <c>nullable</c>, <c>x-nullable</c>, <c>type</c> or <c>enum</c>.</summary>
    public bool Nullable { get; init; }

    public string? Format { get; init; }

    /// <summary>Gets <c>contentEncoding</c> (3.1), such as <c>base64</c>.</summary>
    public string? ContentEncoding { get; init; }

    /// <summary>Gets <c>contentMediaType</c> (3.1).</summary>
    public string? ContentMediaType { get; init; }

    /// <summary>Gets the pointer of <c>contentSchema</c> (3.1), the schema of the value in the string; null if there is none.</summary>
    public string? ContentSchema { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    /// <summary>
    /// Gets <c>x-runai-name</c>: the name in C# of the property that the schema describes, or of the type of a component; null if there is none.
    /// </summary>
    public string? PreferredName { get; init; }

    /// <summary>Gets <c>x-runai-type-name</c>, the name of the type; null for a name that is derived from the pointer.</summary>
    public string? TypeName { get; init; }

    /// <summary>Gets the type of the runtime that the schema is read as; null for a generated type.</summary>
    public string? RuntimeType { get; init; }

    /// <summary>Gets a value indicating whether the object only wraps a value, or items with values, in a kind of Kubernetes.</summary>
    public bool IsWrapper { get; init; }

    /// <summary>Gets how a server-side apply merges the values; null if the schema does not state it.</summary>
    public MergeStrategy? MergeStrategy { get; init; }

    public bool Deprecated { get; init; }

    public bool ReadOnly { get; init; }

    public bool WriteOnly { get; init; }

    public SpecNode? Default { get; init; }

    public SpecNode? Example { get; init; }

    public SpecNode? Const { get; init; }

    /// <summary>Gets the allowed values except null; null if the schema has no <c>enum</c>.</summary>
    public IReadOnlyList<SpecNode>? Enum { get; init; }

    /// <summary>Gets the names for <see cref="Enum"/>, from <c>x-enum-varnames</c> or <c>x-enumNames</c>; empty if there are none.</summary>
    public IReadOnlyList<string> EnumNames { get; init; } = [];

    /// <summary>Gets the descriptions for <see cref="Enum"/>, from <c>x-enum-descriptions</c> or <c>x-enumDescriptions</c>; empty if there are none.</summary>
    public IReadOnlyList<string> EnumDescriptions { get; init; } = [];

    /// <summary>Gets the properties in document order.</summary>
    public IReadOnlyList<SchemaProperty> Properties { get; init; } = [];

    /// <summary>Gets the required names in document order, including names that <see cref="Properties"/> does not contain.</summary>
    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>Gets <c>additionalProperties</c> if it is a boolean; otherwise null.</summary>
    public bool? AllowsAdditionalProperties { get; init; }

    /// <summary>Gets the pointer of <c>additionalProperties</c> if it is a schema; otherwise null.</summary>
    public string? AdditionalProperties { get; init; }

    /// <summary>Gets the pointers of <c>patternProperties</c>.</summary>
    public IReadOnlyList<string> PatternProperties { get; init; } = [];

    public string? Items { get; init; }

    /// <summary>Gets the pointers of <c>prefixItems</c>.</summary>
    public IReadOnlyList<string> PrefixItems { get; init; } = [];

    public IReadOnlyList<string> AllOf { get; init; } = [];

    public IReadOnlyList<string> OneOf { get; init; } = [];

    public IReadOnlyList<string> AnyOf { get; init; } = [];

    public string? Not { get; init; }

    public SchemaDiscriminator? Discriminator { get; init; }

    /// <summary>Gets the keywords that only the documentation uses, such as <c>minimum</c>, <c>maxLength</c> and <c>pattern</c>, in a fixed order.</summary>
    public IReadOnlyList<KeyValuePair<string, SpecNode>> Constraints { get; init; } = [];
}
