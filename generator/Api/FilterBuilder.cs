using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;

namespace RunAi.Generator.Api;

/// <summary>
/// Declares the types of conditions. Parameters with the same vocabulary share a type if their operations list the same items or are in the same group, as
/// a list and its count are.
/// </summary>
internal sealed class FilterBuilder(Dictionary<string, ApiDeclaration> declarations)
{
    private readonly FilterFieldTypes _fields = new(declarations);
    private readonly Dictionary<ApiParameter, ApiType> _types = [];

    /// <summary>Returns the operations with the types of conditions in their parameters, and adds these types to the declarations.</summary>
    public List<ApiOperationModel> Apply(List<ApiOperationModel> operations)
    {
        var uses = operations.SelectMany(operation => operation.Parameters
            .Where(parameter => parameter.Filter is not null)
            .Select(parameter => new FilterUse(operation, parameter, parameter.Filter!))).ToList();
        if (uses.Count == 0)
        {
            return operations;
        }

        var clusters = uses.GroupBy(use => $"{use.Delimiter}{use.Vocabulary.Signature}", StringComparer.Ordinal).SelectMany(Cluster).ToList();
        foreach (var same in clusters.GroupBy(GetPreferredName, StringComparer.OrdinalIgnoreCase))
        {
            foreach (var cluster in same)
            {
                Declare(cluster, same.Count() == 1 || IsNameOfItem(cluster, same.Key) ? same.Key : GetDistinctName(cluster, same.Key));
            }
        }

        return operations.ConvertAll(SetTypes);
    }

    private static List<List<FilterUse>> Cluster(IEnumerable<FilterUse> uses)
    {
        var clusters = new List<List<FilterUse>>();
        foreach (var use in uses)
        {
            var related = clusters.FindAll(cluster => cluster.Exists(other =>
                other.Operation.Group == use.Operation.Group || (use.Item is not null && other.Item == use.Item)));
            clusters.RemoveAll(related.Contains);
            clusters.Add([.. related.SelectMany(cluster => cluster), use]);
        }

        return clusters;
    }

    private ApiOperationModel SetTypes(ApiOperationModel operation)
    {
        var typed = operation.Parameters.Where(_types.ContainsKey).ToDictionary(parameter => parameter, SetType);
        return typed.Count == 0 ? operation : operation with
        {
            Parameters = [.. operation.Parameters.Select(parameter => typed.TryGetValue(parameter, out var condition) ? condition : parameter)],
            PagedOperation = operation.PagedOperation is { NameFilter: { } filter } list && typed.TryGetValue(filter.Parameter, out var names)
                ? list with { NameFilter = filter with { Parameter = names } }
                : operation.PagedOperation,
        };
    }

    private ApiParameter SetType(ApiParameter parameter) => parameter with
    {
        Type = parameter.Type with
        {
            Type = parameter.Type.Type is ApiListType ? new ApiListType(_types[parameter].NotNull) : _types[parameter],
        },
    };

    private void Declare(List<FilterUse> cluster, string name)
    {
        var use = cluster[0];
        var hint = use.Vocabulary.Name ?? name + " Filter";

        // Not a pointer of the document: a filter has no schema of its own.
        var key = $"#/x-runai-filter/{hint}";
        for (var number = 2; declarations.ContainsKey(key); number++)
        {
            key = $"#/x-runai-filter/{hint}/{number}";
        }

        var items = cluster.Select(other => other.Item).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        declarations.Add(key, new ApiFilter
        {
            Key = key,
            Location = use.Vocabulary.Location,
            NameHint = hint,
            Description = $"Represents a condition of the parameter {use.Parameter.WireName}: a field, an operator and a value.",
            Fields = [.. use.Vocabulary.Fields.Select(field => _fields.Create(field.Key, field.Value, items))],
            Operators = use.Vocabulary.Operators,
            AmbiguousOperators = use.Vocabulary.AmbiguousOperators,
            Delimiter = use.Delimiter,
        });
        foreach (var other in cluster)
        {
            _types[other.Parameter] = new ApiNamedType(key);
        }
    }

    private string GetPreferredName(List<FilterUse> cluster) =>
        cluster[0].Vocabulary.Name ?? (GetItemType(cluster) is { } type
            ? FilterNames.GetItemName(type, GetGroup(cluster))
            : FilterNames.ToSingular(GetGroup(cluster)));

    private bool IsNameOfItem(List<FilterUse> cluster, string name) => GetItemType(cluster) is { } type && FilterNames.AreSame(type, name);

    // The type of the items if the name of the group is that of several filters, or else the operation.
    private string GetDistinctName(List<FilterUse> cluster, string name) =>
        GetItemType(cluster) is { } type && !FilterNames.AreSame(FilterNames.GetTypeName(type), name)
            ? FilterNames.GetTypeName(type)
            : cluster.Select(use => use.Operation).OrderBy(operation => operation.Key, StringComparer.Ordinal).First().NameHint;

    private static string GetGroup(List<FilterUse> cluster) =>
        cluster.Select(use => use.Operation.Group).OrderBy(group => group, StringComparer.Ordinal).First();

    private string? GetItemType(List<FilterUse> cluster)
    {
        var items = cluster.Select(use => use.Item).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return items.Count == 1 ? declarations[items[0]].NameHint : null;
    }
}
