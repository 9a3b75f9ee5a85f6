using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.CSharp;

/// <summary>The names of all types of a client. Clients and groups choose first, then components, then what is written inline, each in the order of their pointers.</summary>
internal sealed class TypeNames
{
    private readonly NameScope _scope;
    private readonly Dictionary<string, string> _byKey = new(StringComparer.Ordinal);

    public TypeNames(ApiModel api, ClientSettings settings)
    {
        _scope = new NameScope(ReservedNames.Types);
        Client = _scope.Take(settings.ClientName);
        ClientInterface = _scope.Take("I" + settings.ClientName);
        Extensions = _scope.Take(settings.ClientName + "Extensions");
        Groups = [.. api.Groups.Select(NameGroup)];
        foreach (var declaration in api.Declarations.Values.OrderBy(declaration => declaration.Key.Count(character => character == '/')).ThenBy(declaration => declaration.Key, StringComparer.Ordinal))
        {
            _byKey.Add(declaration.Key, _scope.Take(Identifiers.ToPascalCase(declaration.NameHint, "Model"), "Model"));
        }
    }

    public string Client { get; }

    public string ClientInterface { get; }

    public string Extensions { get; }

    /// <summary>In the order of the API's groups.</summary>
    public IReadOnlyList<GroupNames> Groups { get; }

    /// <summary>The name of the declaration with that key.</summary>
    public string this[string key] => _byKey[key];

    /// <summary>A name for a type that no schema stands for.</summary>
    public string Take(string wanted) => _scope.Take(wanted);

    private GroupNames NameGroup(ApiGroup group)
    {
        var name = Identifiers.ToPascalCase(group.Name, "Default");
        var taken = _scope.Take(name + "Client");
        return new GroupNames(group.Name, name, taken, _scope.Take("I" + taken));
    }
}
