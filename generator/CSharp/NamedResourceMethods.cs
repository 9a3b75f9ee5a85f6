using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.CSharp;

/// <summary>Creates the extension methods that find and ensure resources.</summary>
internal sealed class NamedResourceMethods(MemberNames members)
{
    private const string Create = "Create";

    /// <summary>Creates the methods of a resource; null if its operations have other names, or are in several groups.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="methods">The methods of the group by their operations.</param>
    /// <param name="scope">The names of the group's methods.</param>
    public CSharpNamedResource? Build(ApiNamedResource resource, IReadOnlyDictionary<ApiOperationModel, CSharpOperation> methods, NameScope scope)
    {
        if (!methods.TryGetValue(resource.List, out var list) || !methods.TryGetValue(resource.NameSource, out var source))
        {
            return null;
        }

        var noun = source.MethodName.StartsWith(Create, StringComparison.Ordinal) && source.MethodName.Length > Create.Length
            ? source.MethodName.Substring(Create.Length)
            : source.MethodName.StartsWith("Get", StringComparison.Ordinal) ? WaitMethods.GetNoun(source.MethodName) : null;
        if (noun is null)
        {
            return null;
        }

        return new CSharpNamedResource(
            scope.Take("Find" + noun),
            list,
            list.PagedOperation!.NameFilter,
            resource.List.PagedOperation!.NameFilter?.Field,
            members.GetExpression("item", resource.Name),
            resource.Creation is { } creation ? CreateEnsure(creation, resource.Item, noun, methods, scope) : null);
    }

    private CSharpEnsure? CreateEnsure(
        ApiNamedCreation creation,
        ApiOperationModel? item,
        string noun,
        IReadOnlyDictionary<ApiOperationModel, CSharpOperation> methods,
        NameScope scope)
    {
        CSharpOperation? read = null;
        if (!methods.TryGetValue(creation.Operation, out var create)
            || (creation.Id is not null && (item is null || !methods.TryGetValue(item, out read))))
        {
            return null;
        }

        var body = create.Parameters.First(static parameter => !parameter.IsOptional).Name;
        var locals = MemberNames.CreateLocals(create);
        var itemName = locals.Take("item");
        return new CSharpEnsure(
            scope.Take("Ensure" + noun),
            create,
            members.GetExpression(body, creation.Name).Replace("?.", "."),
            creation.Scope.Select(pair => GetCondition(body, pair.Body, itemName, pair.Item)).ToEquatableArray(),
            read,
            creation.Id is null ? null : members.GetExpression(string.Empty, creation.Id).Substring(1).Replace("?.", "."),
            itemName,
            locals.Take("id"),
            locals.Take("token"));
    }

    // A value that the body does not have is chosen by the server.
    private string GetCondition(string body, ApiPropertyPath own, string item, ApiPropertyPath other)
    {
        var value = members.GetExpression(body, own).Replace("?.", ".");
        var comparison = $"{members.GetExpression(item, other)} == {value}";
        return own.Last.Required && !own.Last.Type.Nullable ? comparison : $"({value} is null || {comparison})";
    }
}
