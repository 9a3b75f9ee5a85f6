using System.Collections.Generic;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.Reading;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Schemas;

/// <summary>Reads <c>enum</c>, with names and descriptions from vendor extensions.</summary>
internal sealed class EnumReader(FieldReader fields)
{
    private static readonly string[] NameKeywords = ["x-enum-varnames", "x-enumNames"];
    private static readonly string[] DescriptionKeywords = ["x-enum-descriptions", "x-enumDescriptions"];

    public EnumValues Read(SpecElement schema, SchemaTypes types)
    {
        if (schema.Node["enum"] is null or { IsNull: true })
        {
            return new EnumValues(null, HasNull: false, [], []);
        }

        var items = fields.GetArray(schema, "enum");
        var values = new List<SpecNode>(items.Count);
        var kept = new List<int>(items.Count);
        var seen = new HashSet<(SpecNodeKind, string)>();
        var hasNull = false;
        for (var i = 0; i < items.Count; i++)
        {
            var value = TextValues.Convert(items[i], types);
            hasNull |= value.IsNull;
            if (!value.IsNull && (value.IsObject || value.IsArray || seen.Add((value.Kind, value.Text))))
            {
                values.Add(value);
                kept.Add(i);
            }
        }

        // An enum of null alone is represented by HasNull; an enum that is not an array was reported.
        return values.Count == 0
            ? new EnumValues(null, hasNull, [], [])
            : new EnumValues(
                values,
                hasNull,
                ReadParallelValues(schema, NameKeywords, items.Count, kept, values),
                ReadParallelValues(schema, DescriptionKeywords, items.Count, kept, values));
    }

    private List<string> ReadParallelValues(SpecElement schema, string[] keywords, int count, List<int> kept, List<SpecNode> values)
    {
        foreach (var keyword in keywords)
        {
            switch (schema.Node[keyword])
            {
                case { IsArray: true } array when array.Items.Count == count:
                    return kept.ConvertAll(index => array.Items[index] is { IsString: true } text ? text.Text : string.Empty);
                case { IsObject: true } map:
                    return values.ConvertAll(value => value.IsObject || value.IsArray ? string.Empty : map.GetString(value.Text) ?? string.Empty);
                case { IsArray: true } array:
                    fields.ReportWrongType(schema, keyword, array, $"an array of {count} items, one for each enum value,");
                    break;
            }
        }

        return [];
    }
}
