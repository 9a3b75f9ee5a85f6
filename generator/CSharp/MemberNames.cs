using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.CSharp;

/// <summary>Names the properties of models.</summary>
internal sealed class MemberNames(ApiModel api, TypeNames names)
{
    // Many properties of a document share a name.
    private readonly Dictionary<string, string> _preferredNames = new(StringComparer.Ordinal);

    /// <summary>Creates the scope for names in a method with the parameters of an operation.</summary>
    public static NameScope CreateLocals(CSharpOperation operation) =>
        new(ReservedNames.Parameters, [operation.Receiver, .. operation.Parameters.Select(static parameter => parameter.Name.TrimStart('@'))]);

    /// <summary>Returns the names of a model's properties, in their order.</summary>
    public List<string> GetNames(ApiObject value)
    {
        var scope = new NameScope(ReservedNames.ModelMembers, names[value.Key]);
        return value.Properties.Select(property => scope.Take(GetPreferredName(property), "Value")).ToList();
    }

    /// <summary>Returns the expression for a value in a model, which is null if a model on the way is.</summary>
    /// <param name="variable">The expression of the model.</param>
    /// <param name="path">The path of the value.</param>
    public string GetExpression(string variable, ApiPropertyPath path)
    {
        var steps = path.Steps.Select(step =>
        {
            var owner = (ApiObject)api.Declarations[step.Owner];
            return GetNames(owner)[owner.Properties.TakeWhile(property => property.WireName != step.Property.WireName).Count()];
        });
        return variable + "." + string.Join("?.", steps);
    }

    /// <summary>Returns the expression for a text or the value of an enum in a model as text, which is null if a model on the way is.</summary>
    /// <param name="variable">The expression of the model.</param>
    /// <param name="path">The path of the value.</param>
    public string GetText(string variable, ApiPropertyPath path)
    {
        var value = GetExpression(variable, path);
        var isNeverNull = path.Last is { Required: true, Type.Nullable: false } && !value.Contains("?.");
        return path.Last.Type.Type is not ApiNamedType ? value : value + (isNeverNull ? ".Value" : "?.Value");
    }

    /// <summary>Returns the name of a value of an enum.</summary>
    /// <param name="type">The enum.</param>
    /// <param name="value">The value as sent.</param>
    public string GetValueName(ApiNamedType type, string value)
    {
        var owner = (ApiEnum)api.Declarations[type.Key];
        return EnumBuilder.GetNames(owner, names[type.Key])[owner.Values.TakeWhile(candidate => candidate.WireValue != value).Count()];
    }

    private string GetPreferredName(ApiProperty property)
    {
        if (!_preferredNames.TryGetValue(property.NameHint, out var name))
        {
            _preferredNames.Add(property.NameHint, name = Identifiers.ToPascalCase(property.NameHint, "Member"));
        }

        return name;
    }
}
