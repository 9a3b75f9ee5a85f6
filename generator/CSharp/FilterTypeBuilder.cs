using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.CSharp;

/// <summary>Creates the types of conditions.</summary>
internal sealed class FilterTypeBuilder(TypeNames names, TypeExpressions expressions, string visibility)
{
    /// <summary>Creates the type.</summary>
    public CSharpFilter Build(ApiFilter filter)
    {
        var name = names[filter.Key];
        var types = new FilterFieldTypeList(name, filter.Operators, filter.Fields.Select(field => expressions.GetTypeName(field.Type)));
        var scope = new NameScope(ReservedNames.FilterMembers, name);
        var fields = filter.Fields.Select(field => CreateField(field, types, scope)).ToList();
        var condition = $"{name}.{fields[0].Name}.{fields[0].Methods[0].Name}({GetExampleValue(fields[0].ValueType)})";
        return new CSharpFilter(
            name,
            visibility,
            Docs.Create(filter.Description),
            condition,
            fields.ToEquatableArray(),
            types.Types.ToEquatableArray(),
            GetDelimiter(filter.Delimiter),
            filter.AmbiguousOperators.ToEquatableArray());
    }

    private CSharpFilterField CreateField(ApiFilterField field, FilterFieldTypeList types, NameScope scope)
    {
        var (type, value, methods) = types.Get(field.Type, expressions.GetTypeName);
        var name = scope.Take(Identifiers.ToPascalCase(field.NameHint, "Field"), "Value");
        return new CSharpFilterField(name, field.WireName, type, value, methods, CreateDoc(field));
    }

    // One line: the whole description is that of the item's property.
    private static CSharpDoc CreateDoc(ApiFilterField field)
    {
        var description = (field.Description ?? string.Empty).Trim().Split('\n')[0].Trim();
        return Docs.Create(description.Length == 0 ? $"Gets the field {field.WireName}." : $"Gets the field {field.WireName}: {description}");
    }

    private static string? GetDelimiter(char? delimiter) => delimiter switch
    {
        null => "null",
        ',' => null,
        '\t' => @"'\t'",
        _ => $"'{delimiter}'",
    };

    private static string GetExampleValue(string type) => type == "string" ? "\"value\"" : "value";
}
