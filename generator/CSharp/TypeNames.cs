using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.CSharp;

/// <summary>
/// The names of all types of a client. Clients and groups are named first, then components, then inline schemas, then filters, each in the order of their
/// pointers.
/// </summary>
internal sealed class TypeNames
{
    private readonly NameScope _scope;
    private readonly HashSet<string> _objects;
    private readonly Dictionary<string, string> _byKey = new(StringComparer.Ordinal);

    public TypeNames(ApiModel api, ClientSettings settings)
    {
        _scope = new NameScope(
            ReservedNames.Types,
            [
                .. settings.NestedNamespaces,
                .. api.NeedsKubernetes ? ReservedNames.KubernetesTypes : [],
                .. api.Security is null ? [] : ReservedNames.SecurityTypes,
            ]);
        Client = _scope.Take(settings.ClientName);
        ClientInterface = _scope.Take("I" + settings.ClientName);
        Extensions = _scope.Take(settings.ClientName + "Extensions");
        Groups = [.. api.Groups.Select(NameGroup)];
        _objects = new HashSet<string>(api.Resources.Select(static resource => resource.Type), StringComparer.Ordinal);

        // The names of schemas do not depend on whether a parameter has conditions.
        var declarations = api.Declarations.Values
            .OrderBy(declaration => declaration is ApiFilter)
            .ThenBy(declaration => declaration.Key.Count(character => character == '/'));
        foreach (var declaration in declarations.ThenBy(declaration => declaration.Key, StringComparer.Ordinal))
        {
            _byKey.Add(declaration.Key, NameDeclaration(declaration));
        }
    }

    public string Client { get; }

    /// <summary>Gets the name of the client without the suffix <c>Client</c>, as the prefix of other names.</summary>
    public string Prefix => Client.EndsWith("Client", StringComparison.Ordinal) && Client.Length > 6 ? Client.Substring(0, Client.Length - 6) : Client;

    public string ClientInterface { get; }

    public string Extensions { get; }

    /// <summary>Gets the names of the groups, in the order of the API's groups.</summary>
    public IReadOnlyList<GroupNames> Groups { get; }

    /// <summary>Gets the name of the declaration with the specified key.</summary>
    public string this[string key] => _byKey[key];

    /// <summary>Takes a name for a type without a schema.</summary>
    public string Take(string wanted) => _scope.Take(wanted);

    private string NameDeclaration(ApiDeclaration declaration)
    {
        if (declaration is ApiRuntimeType)
        {
            return declaration.NameHint;
        }

        // A class cannot have the name of one of its properties, which the interface of the runtime requires.
        var name = Identifiers.ToPascalCase(declaration.NameHint, "Model");
        var conflicts = name is "ApiVersion" or "Kind" or "Metadata" && _objects.Contains(declaration.Key);
        return _scope.Take(conflicts ? name + "Object" : name, declaration is ApiFilter ? "Condition" : "Model");
    }

    private GroupNames NameGroup(ApiGroup group)
    {
        var property = Identifiers.ToPascalCase(group.PreferredName ?? group.Name, "Default");
        var type = _scope.Take((group.TypeName is null ? property : Identifiers.ToPascalCase(group.TypeName, property)) + "Client");
        return new GroupNames(group.Name, property, type, _scope.Take("I" + type));
    }
}
