using System.Collections.Generic;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Model;

/// <summary>
/// A schema as written, in the terms of JSON Schema 2020-12 whatever the document's version: <c>nullable</c> and <c>x-nullable</c>
/// have become <see cref="Nullable"/>. References and subschemas are pointers into <see cref="OpenApiDocument.Schemas"/>, so that
/// recursive schemas need no special care.
/// </summary>
internal sealed class Schema
{
    /// <summary>The JSON pointer of the place where the schema is written.</summary>
    public required string Pointer { get; init; }

    public required SourceLocation Location { get; init; }

    /// <summary>The pointer that <c>$ref</c> leads to, in one step; the other members are then its siblings. Null for no reference.</summary>
    public string? Reference { get; init; }

    /// <summary>For a boolean schema (<c>true</c> or <c>false</c>); null for the usual object.</summary>
    public bool? BooleanValue { get; init; }

    public SchemaTypes Types { get; init; }

    /// <summary>Whether null is allowed by <c>nullable</c>, <c>x-nullable</c>, a type array with <c>null</c>, or a null among the <c>enum</c>.</summary>
    public bool Nullable { get; init; }

    public string? Format { get; init; }

    /// <summary><c>contentEncoding</c> (3.1), such as <c>base64</c>.</summary>
    public string? ContentEncoding { get; init; }

    /// <summary><c>contentMediaType</c> (3.1).</summary>
    public string? ContentMediaType { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public bool Deprecated { get; init; }

    public bool ReadOnly { get; init; }

    public bool WriteOnly { get; init; }

    public SpecNode? Default { get; init; }

    public SpecNode? Example { get; init; }

    public SpecNode? Const { get; init; }

    /// <summary>The allowed values without null; null where the schema has no <c>enum</c>.</summary>
    public IReadOnlyList<SpecNode>? Enum { get; init; }

    /// <summary>Names for <see cref="Enum"/>, from <c>x-enum-varnames</c> or <c>x-enumNames</c>; empty for none.</summary>
    public IReadOnlyList<string> EnumNames { get; init; } = [];

    /// <summary>Descriptions for <see cref="Enum"/>, from <c>x-enum-descriptions</c> or <c>x-enumDescriptions</c>; empty for none.</summary>
    public IReadOnlyList<string> EnumDescriptions { get; init; } = [];

    /// <summary>In document order.</summary>
    public IReadOnlyList<SchemaProperty> Properties { get; init; } = [];

    /// <summary>In document order, also names that no property declares.</summary>
    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>What <c>additionalProperties</c> says as a boolean; null where it says nothing or is a schema.</summary>
    public bool? AllowsAdditionalProperties { get; init; }

    /// <summary>The pointer of <c>additionalProperties</c> where it is a schema.</summary>
    public string? AdditionalProperties { get; init; }

    /// <summary>The pointers of <c>patternProperties</c>.</summary>
    public IReadOnlyList<string> PatternProperties { get; init; } = [];

    public string? Items { get; init; }

    /// <summary>The pointers of <c>prefixItems</c>.</summary>
    public IReadOnlyList<string> PrefixItems { get; init; } = [];

    public IReadOnlyList<string> AllOf { get; init; } = [];

    public IReadOnlyList<string> OneOf { get; init; } = [];

    public IReadOnlyList<string> AnyOf { get; init; } = [];

    public string? Not { get; init; }

    public SchemaDiscriminator? Discriminator { get; init; }

    /// <summary>What only the documentation uses: <c>minimum</c>, <c>maxLength</c>, <c>pattern</c> and so on, in a fixed order.</summary>
    public IReadOnlyList<KeyValuePair<string, SpecNode>> Constraints { get; init; } = [];
}
