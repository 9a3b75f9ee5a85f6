using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.CSharp;

/// <summary>Creates the extension methods that find resources.</summary>
internal sealed class NamedResourceMethods(MemberNames members, EnsureMethods ensures)
{
    private readonly Dictionary<string, CSharpNamedResource> _created = new(StringComparer.Ordinal);

    /// <summary>Creates the methods of a resource; null if its operations have other names, or are in several groups.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="methods">The methods of the group by their operations.</param>
    /// <param name="scope">The names of the group's methods.</param>
    public CSharpNamedResource? Build(ApiNamedResource resource, IReadOnlyDictionary<ApiOperationModel, CSharpOperation> methods, NameScope scope)
    {
        if (!methods.TryGetValue(resource.List, out var list) || GetNoun(resource.NameSource, list, methods) is not { } noun)
        {
            return null;
        }

        var locals = MemberNames.CreateLocals(list);
        var (name, where, item) = (locals.Take("name"), locals.Take("where"), locals.Take("item"));
        var find = scope.Take("Find" + noun);
        var found = new CSharpNamedResource(
            find,
            scope.Take($"Get{noun}ByName"),
            string.Join(" ", Words.Split(noun).Select(static word => word.ToLowerInvariant())),
            list,
            list.PagedOperation!.NameFilter,
            resource.List.PagedOperation!.NameFilter?.Field,
            members.GetExpression(item, resource.Name),
            new[] { name, where, item }.ToEquatableArray(),
            resource.Creations
                .Where(creation => IsInGroup(creation, resource.List.Group))
                .Select(creation => ensures.Create(creation, (find, list, null), methods, static _ => null, scope))
                .OfType<CSharpEnsure>()
                .ToEquatableArray());
        _created.Add(resource.List.Key, found);
        return found;
    }

    /// <summary>Creates the methods of the client, whose operations are in several groups.</summary>
    /// <param name="resources">The resources, whose methods have been created.</param>
    /// <param name="methods">The methods of all groups by their operations.</param>
    /// <param name="properties">The properties of the client by the names of the groups.</param>
    /// <param name="scope">The names of the client's extension methods.</param>
    public IEnumerable<CSharpEnsure> CreateForClient(
        IEnumerable<ApiNamedResource> resources,
        IReadOnlyDictionary<ApiOperationModel, CSharpOperation> methods,
        IReadOnlyDictionary<string, string> properties,
        NameScope scope) =>
        from resource in resources
        where _created.ContainsKey(resource.List.Key)
        let found = _created[resource.List.Key]
        from creation in resource.Creations
        where !IsInGroup(creation, resource.List.Group)
        orderby creation.Operation.Key
        let find = (found.FindName, found.List, properties[resource.List.Group])
        select ensures.Create(creation, find, methods, operation => properties[operation.Group], scope) into ensure
        where ensure is not null
        select ensure;

    private static string? GetNoun(
        ApiOperationModel? source, CSharpOperation list, IReadOnlyDictionary<ApiOperationModel, CSharpOperation> methods) =>
        source is null ? list.PagedOperation!.ItemType : methods.TryGetValue(source, out var method) ? GetNoun(method.MethodName) : null;

    /// <summary>Returns what a method creates or reads: <c>Thing</c> for <c>CreateThing</c> and <c>GetThingById</c>; null for other methods.</summary>
    private static string? GetNoun(string method) => EnsureMethods.GetNoun(method)
        ?? (method.StartsWith("Get", StringComparison.Ordinal) ? WaitMethods.GetNoun(method) : null);

    private static bool IsInGroup(ApiNamedCreation creation, string group) =>
        creation.Operation.Group == group && (creation.Read is null || creation.Read.Operation.Group == group);
}
