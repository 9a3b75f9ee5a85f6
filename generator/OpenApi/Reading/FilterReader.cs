using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>Reads <c>x-runai-filter</c>.</summary>
internal static class FilterReader
{
    /// <summary>The name of the extension.</summary>
    public const string Extension = "x-runai-filter";

    /// <summary>Returns the extension next to the reference to a parameter, or else that of the parameter object; null for none.</summary>
    public static SpecElement? Find(SpecElement item, SpecElement parameter, FieldReader fields) =>
        fields.GetObject(item, Extension) ?? fields.GetObject(parameter, Extension);

    /// <summary>Reads the extension.</summary>
    public static OpenApiFilter Read(SpecElement extension, ReaderContext context) => new()
    {
        Pointer = extension.Pointer,
        Location = extension.Location,
        Name = context.Fields.GetName(extension, "name"),
        Operators = [.. ReadOperators(extension, context.Fields)],
        Fields = [.. context.Fields.GetMap(extension, "fields").Select(field =>
            new KeyValuePair<string, string>(field.Key, context.Schemas.Add(field.Value)))],
    };

    private static IEnumerable<KeyValuePair<string, string>> ReadOperators(SpecElement extension, FieldReader fields)
    {
        if (fields.GetObject(extension, "operators") is not { } operators)
        {
            yield break;
        }

        foreach (var name in operators.Node.Properties.Select(property => property.Name))
        {
            if (fields.GetName(operators, name) is { } text)
            {
                yield return new KeyValuePair<string, string>(name, text);
            }
        }
    }
}
