using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;

namespace RunAi.Generator.Api;

/// <summary>Finds how a resource with a name is created unless it exists, and what the existing one is returned as.</summary>
/// <param name="properties">Finds the properties.</param>
/// <param name="items">The operations that read a resource, by the path of the list.</param>
internal sealed class NamedCreationFinder(PropertyPathFinder properties, ILookup<string, ApiOperationModel> items)
{
    /// <summary>Returns how a resource is created; null if its operations do not match.</summary>
    /// <param name="create">The operation that creates it.</param>
    /// <param name="list">The list of the resources.</param>
    /// <param name="name">The path of the name in an item of the list.</param>
    /// <param name="reason">Receives the reason if the operations do not match.</param>
    public ApiNamedCreation? Find(ApiOperationModel create, ApiOperationModel list, ApiPropertyPath name, out string reason)
    {
        var extension = create.EnsureExtension;
        var listed = list.PagedOperation!.Item.Type;
        var path = extension?.Name ?? name.Path;
        if (create is not { Body: { Kind: ApiBodyKind.Json, Required: true, Choices.Count: 0, Type: { Nullable: false } body } }
            || properties.FindText(body.Type, path) is not { IsRequired: true } own)
        {
            reason = $"the operation does not have a body with the required text \"{path}\"";
            return null;
        }

        if (FindArguments(create, list, body.Type) is not { } arguments)
        {
            reason = $"{list.HttpMethod} {list.Path} has required parameters that neither the operation nor \"parameters\" contains";
            return null;
        }

        var conditions = (extension?.Where ?? []).Select(pair => new KeyValuePair<ApiPropertyPath?, string>(FindTextOrEnum(listed, pair.Key), pair.Value));
        if (conditions.Any(static condition => condition.Key is null))
        {
            reason = $"the items of {list.HttpMethod} {list.Path} do not have a text of \"where\"";
            return null;
        }

        reason = $"no operation reads what {create.HttpMethod} {create.Path} creates";
        return FindResult(create) is not { } result ? null : Complete(
            new ApiNamedCreation(
                create,
                own,
                arguments,
                [.. GetScope((body.Type, GetParent(own)), (listed, GetParent(name)), extension?.Scope)],
                [.. conditions.Select(static condition => new KeyValuePair<ApiPropertyPath, string>(condition.Key!, condition.Value))],
                Read: null,
                HasOwnResult: false),
            result,
            listed,
            FindRead(create, list, listed, GetParent(name)),
            name.Path);
    }

    private static ApiType? FindResult(ApiOperationModel operation) =>
        operation.Responses[0] is { Kind: ApiBodyKind.Json, Type: { Nullable: false } result } ? result.Type : null;

    private static string GetParent(ApiPropertyPath path) => path.Path.Substring(0, path.Path.Length - path.Last.WireName.Length);

    private static IEnumerable<ApiParameter> GetRequired(ApiOperationModel operation) =>
        operation.Parameters.Where(static parameter => parameter is { Required: true, FixedValue: null });

    private static bool IsSame(ApiParameter left, ApiParameter right) => left.WireName == right.WireName && left.Type.Type.Equals(right.Type.Type);

    private static bool IsScope(string name) => name.EndsWith("Id", StringComparison.Ordinal) || name is "scope" or "scopeType";

    private ApiNamedCreation? Complete(ApiNamedCreation creation, ApiType result, ApiType listed, ApiNamedRead? read, string name)
    {
        var existing = read is null ? listed : FindResult(read.Operation)!;
        var needed = read is not null && !existing.Equals(listed) ? read with { ReadsItem = true, CreatedId = null } : null;
        if (result.Equals(listed))
        {
            return creation;
        }

        if (result.Equals(existing))
        {
            return creation with { Read = needed };
        }

        // Another object of the same resource. What only it contains would be lost if the resource were read afterwards.
        if (properties.FindText(result, name) is null)
        {
            return null;
        }

        if (HasMore(result, existing))
        {
            return creation with { Read = needed, HasOwnResult = true };
        }

        return read is { CreatedId: null } or null ? null : creation with { Read = read with { ReadsItem = !existing.Equals(listed) } };
    }

    private bool HasMore(ApiType result, ApiType existing)
    {
        var known = new HashSet<string>(
            (properties.FindObject(existing)?.Properties ?? []).Select(static property => property.WireName), StringComparer.Ordinal);
        return properties.FindObject(result)!.Properties.Any(property => (property.Required || property.IsSecret) && !known.Contains(property.WireName));
    }

    private List<ApiListArgument>? FindArguments(ApiOperationModel create, ApiOperationModel list, ApiType body)
    {
        var arguments = new List<ApiListArgument>();
        foreach (var required in GetRequired(list))
        {
            var path = create.EnsureExtension?.Parameters.Where(pair => pair.Key == required.WireName).Select(static pair => pair.Value).FirstOrDefault();
            var parameter = GetRequired(create).FirstOrDefault(candidate => IsSame(candidate, required));
            if (path is not null && properties.Find(body, path) is { IsRequired: true } value && value.Last.Type.Type.Equals(required.Type.Type))
            {
                arguments.Add(new ApiListArgument(null, value));
            }
            else if (path is null && parameter is not null)
            {
                arguments.Add(new ApiListArgument(parameter, null));
            }
            else
            {
                return null;
            }
        }

        // A parameter that the list does not have cannot select among its items.
        return GetRequired(create).All(parameter => arguments.Exists(argument => argument.Parameter == parameter)) ? arguments : null;
    }

    /// <summary>Returns how the resource is read; null if no operation takes the ID of an item and the parameters of the list.</summary>
    private ApiNamedRead? FindRead(ApiOperationModel create, ApiOperationModel list, ApiType listed, string parent)
    {
        if (items[create.Route].FirstOrDefault() is not { } item || FindResult(item) is null || properties.Find(listed, parent + "id") is not { } id)
        {
            return null;
        }

        var known = GetRequired(list).ToList();
        var required = GetRequired(item).ToList();
        var arguments = required.ConvertAll(parameter => known.FindIndex(candidate => IsSame(candidate, parameter)) is var index and >= 0 ? index : (int?)null);
        if (arguments.Count(static index => index is null) != 1 || !required[arguments.IndexOf(null)].Type.Type.Equals(id.Last.Type.Type))
        {
            return null;
        }

        var created = FindResult(create) is { } result
            && properties.Find(result, id.Path) is { IsRequired: true } own
            && own.Last.Type.Type.Equals(id.Last.Type.Type)
                ? own
                : null;
        return new ApiNamedRead(item, id, created, arguments, ReadsItem: false);
    }

    /// <summary>Returns the values next to the name that both objects have and that identify a scope, such as <c>clusterId</c> or <c>scope</c>.</summary>
    private IEnumerable<(ApiPropertyPath Body, ApiPropertyPath Item)> GetScope(
        (ApiType Type, string Parent) body, (ApiType Type, string Parent) item, IReadOnlyList<string>? names)
    {
        var owner = body.Parent.Length == 0 ? body.Type : properties.Find(body.Type, body.Parent.TrimEnd('.'))!.Last.Type.Type;
        foreach (var property in properties.FindObject(owner)!.Properties
            .Where(property => !property.ReadOnly && (names?.Contains(property.WireName, StringComparer.Ordinal) ?? IsScope(property.WireName))))
        {
            if (properties.Find(body.Type, body.Parent + property.WireName) is { } own
                && FindComparable(item.Type, item.Parent + property.WireName) is { } other
                && own.Last.Type.Type.Equals(other.Last.Type.Type))
            {
                yield return (own, other);
            }
        }
    }

    private ApiPropertyPath? FindTextOrEnum(ApiType type, string path) => properties.Find(type, path) is { } found
        && (found.Last.Type.Type is ApiScalarType { Scalar: ApiScalar.String } || properties.FindEnum(found.Last.Type.Type) is not null)
            ? found
            : null;

    private ApiPropertyPath? FindComparable(ApiType type, string path) => properties.Find(type, path) is { } found
        && found.Last.Type.Type is ApiScalarType { Scalar: ApiScalar.Guid or ApiScalar.Int32 or ApiScalar.Int64 }
            ? found
            : FindTextOrEnum(type, path);
}
