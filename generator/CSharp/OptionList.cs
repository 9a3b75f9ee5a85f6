using System.Collections.Generic;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.CSharp;

/// <summary>Collects the optional parameters of an operation as properties of its options class.</summary>
/// <param name="takeTypeName">Takes a name for the class, which is called for the first property.</param>
internal sealed class OptionList(Func<string> takeTypeName)
{
    /// <summary>The start of the expressions for optional parameters.</summary>
    public const string Prefix = "options?.";

    private readonly List<CSharpParameter> _properties = [];
    private NameScope? _scope;
    private string? _type;

    /// <summary>Gets the parameter of the method; null without properties.</summary>
    public CSharpParameter? Parameter => _type is null
        ? null
        : new CSharpParameter("options", _type + "?", IsOptional: true, Docs.Create("The optional parameters."), IsObsolete: false);

    /// <summary>Adds a property.</summary>
    /// <returns>The expression of its value.</returns>
    public string Add(string wanted, string type, CSharpDoc doc, bool isObsolete)
    {
        _scope ??= new NameScope(ReservedNames.ClientMembers, _type = takeTypeName());
        var name = _scope.Take(wanted, "Value");
        _properties.Add(new CSharpParameter(name, type, IsOptional: true, doc, isObsolete));
        return Prefix + name;
    }

    /// <summary>Creates the class; null without properties.</summary>
    /// <param name="operation">The name of the operation's method.</param>
    /// <param name="visibility"><c>public</c> or <c>internal</c>.</param>
    /// <param name="isObsolete">Whether the operation is marked as deprecated.</param>
    public CSharpOptions? CreateClass(string operation, string visibility, bool isObsolete) => _type is null
        ? null
        : new CSharpOptions(_type, visibility, Docs.Create($"The optional parameters of {operation}."), isObsolete, _properties.ToEquatableArray());
}
