using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.CSharp.Naming;
using RunAi.Generator.Diagnostics;

namespace RunAi.Generator.CSharp;

/// <summary>Creates the files of a client from its API model: all names are final, and all types and expressions are C#.</summary>
internal sealed class CSharpModelBuilder
{
    // A document without tags has one group. Its models would make one large file, which editors analyze as a whole.
    private const int MaxModelsPerGroupFile = 100;

    // Each file costs time at every keystroke: Roslyn checks its name, compares it with the preceding names and creates a syntax tree.
    private const int MaxGroupFiles = 8;

    private readonly ApiModel _api;
    private readonly ClientSettings _settings;
    private readonly DiagnosticBag _diagnostics;
    private readonly TypeNames _names;
    private readonly ClassBuilder _classes;
    private readonly EnumBuilder _enums;
    private readonly UnionBuilder _unions;
    private readonly FilterTypeBuilder _filters;
    private readonly CredentialsBuilder? _credentials;
    private readonly MethodBuilder _methods;
    private readonly WaitMethods _waits;
    private readonly DispatchMethods _dispatches;
    private readonly NamedResourceMethods _namedResources;
    private readonly MetricsMethods _metrics;
    private readonly ILookup<string, ApiNamedResource> _resources;
    private readonly NameSuggestions _suggestions;
    private readonly HintNames _hints = new();
    private readonly NameScope _clientScope;
    private readonly Dictionary<string, string> _groupProperties;
    private readonly Dictionary<ApiOperationModel, CSharpOperation> _operations = [];

    private CSharpModelBuilder(ApiModel api, ClientSettings settings, DiagnosticBag diagnostics)
    {
        _api = api;
        _settings = settings;
        _diagnostics = diagnostics;
        _suggestions = new NameSuggestions(diagnostics);
        _names = new TypeNames(api, settings);
        var expressions = new TypeExpressions(_names, api, settings.Namespace);
        var members = new MemberNames(api, _names);
        _classes = new ClassBuilder(api, _names, members, expressions, settings);
        _enums = new EnumBuilder(_names, settings.Visibility);
        _unions = new UnionBuilder(_names, expressions, settings.Visibility);
        _filters = new FilterTypeBuilder(_names, expressions, settings.Visibility);
        _credentials = api.Security is { } security ? new CredentialsBuilder(security, _names, settings) : null;
        _methods = new MethodBuilder(_names, expressions.WithinGroup(), _credentials, settings.Visibility);
        _dispatches = new DispatchMethods(members);
        _waits = new WaitMethods(expressions, members);
        _namedResources = new NamedResourceMethods(members, new EnsureMethods(members));
        _metrics = new MetricsMethods(members);
        _clientScope = new NameScope(ReservedNames.ClientMembers, settings.ClientName);
        _groupProperties = _names.Groups.ToDictionary(
            static group => group.Group, group => _clientScope.Take(group.PropertyName, "Group"), StringComparer.Ordinal);
        _resources = api.NamedResources.ToLookup(static resource => resource.List.Group, StringComparer.Ordinal);
    }

    public static EquatableArray<CSharpFile> Build(ApiModel api, ClientSettings settings, DiagnosticBag diagnostics) =>
        new CSharpModelBuilder(api, settings, diagnostics).CreateFiles().ToEquatableArray();

    private IEnumerable<CSharpFile> CreateFiles()
    {
        _suggestions.ReportTypes(_api, _names);
        var owners = TypeOwnership.GetOwners(_api);
        var declarations = _api.Declarations.Values.ToLookup(declaration => owners[declaration.Key], StringComparer.Ordinal);
        var shared = declarations[null].ToList();
        var groups = new List<(GroupNames Group, List<CSharpType> Types)>();
        foreach (var group in _names.Groups)
        {
            var types = new List<CSharpType>();
            types.Insert(0, CreateGroup(group, types));
            var own = declarations[group.Group].ToList();
            if (own.Count > MaxModelsPerGroupFile)
            {
                shared.AddRange(own);
            }
            else
            {
                types.AddRange(CreateTypes(own));
            }

            groups.Add((group, types));
        }

        // The client calls the methods of its groups.
        yield return CreateFile(
            string.Empty,
            new CSharpType?[] { CreateClient(), _credentials?.Build(), JsonResolverBuilder.Build(_api, _names, _settings) }.OfType<CSharpType>());
        var isFew = groups.Count <= MaxGroupFiles;
        foreach (var file in groups.GroupBy(entry => isFew ? entry.Group.PropertyName : "Groups." + AlphabeticalPartition.GetRange(entry.Group.PropertyName)))
        {
            yield return CreateFile("." + file.Key, file.SelectMany(entry => entry.Types));
        }

        foreach (var file in CreateTypes(shared).GroupBy(type => AlphabeticalPartition.GetRange(type.Name)))
        {
            yield return CreateFile(".Models." + file.Key, file);
        }
    }

    private IEnumerable<CSharpType> CreateTypes(IEnumerable<ApiDeclaration> declarations) =>
        declarations.Where(static declaration => declaration is not ApiRuntimeType).Select(CreateType).OrderBy(type => type.Name, StringComparer.Ordinal);

    private CSharpFile CreateFile(string suffix, IEnumerable<CSharpType> types) => new(
        _hints.Take((_settings.FileNamePrefix ?? $"{_settings.Namespace}.{_settings.ClientName}") + suffix),
        _settings.Namespace,
        types.ToEquatableArray(),
        _api.NeedsKubernetes);

    private CSharpClient CreateClient()
    {
        var groups = _names.Groups.Select((group, index) =>
            new CSharpClientGroup(_groupProperties[group.Group], group.Interface, group.Class, CreateDoc(_api.Groups[index]))).ToEquatableArray();
        var methods = new NameScope(new HashSet<string>(StringComparer.Ordinal));
        return new CSharpClient(
            _names.Client,
            _names.ClientInterface,
            _names.Extensions,
            _api.Resources.Count > 0 ? KubernetesRuntimeNames.AddClient
                : _settings.IsClusterClient ? RuntimeNames.RunAiBuilder.AddClusterClient : RuntimeNames.RunAiBuilder.AddControlPlaneClient,
            _settings.Visibility,
            Docs.Create(
                _api.Title is null ? "Client for the API." : $"Client for the {_api.Title}.",
                OmittedGroups.GetRemarks(_settings.OmittedGroups).Prepend(_api.Description)),
            _api.ServerPath,
            groups,
            ResourceProperties.Create(_api, _names, _clientScope).ToEquatableArray(),
            OmittedGroups.Create(_settings.OmittedGroups, _clientScope).ToEquatableArray(),
            _dispatches.Create(_api.Dispatches, _operations, _groupProperties, methods).ToEquatableArray(),
            _namedResources.CreateForClient(_api.NamedResources, _operations, _groupProperties, methods).ToEquatableArray(),
            GetSecretNames().ToEquatableArray())
        {
            Credentials = _credentials?.Name,
        };
    }

    private IEnumerable<string> GetSecretNames() => _api.Declarations.Values.OfType<ApiObject>()
        .SelectMany(static value => value.Properties)
        .Where(static property => property.IsSecret || property.WriteOnly)
        .Select(static property => property.WireName)
        .Distinct(StringComparer.Ordinal)
        .OrderBy(static name => name, StringComparer.Ordinal);

    private CSharpGroup CreateGroup(GroupNames group, List<CSharpType> types)
    {
        // The methods have suffixes, so that their names do not conflict with those of inherited members.
        var scope = new NameScope(new HashSet<string>(StringComparer.Ordinal));
        var methods = new List<CSharpOperation>();
        var first = new Dictionary<ApiOperationModel, string>();
        var names = MethodNames.Assign(_api.Operations.Where(operation => operation.Group == group.Group), scope);
        _suggestions.ReportMethods(group, names);
        // Options classes are named after methods. Deprecated operations get the remaining names.
        foreach (var operation in names.Keys.OrderBy(operation => operation.Deprecated).ThenBy(operation => operation.Key, StringComparer.Ordinal))
        {
            var (wanted, name) = (MethodNames.GetPreferredName(operation), names[operation]);
            if (name != wanted)
            {
                _diagnostics.Report(DiagnosticIds.DuplicateOperationId, operation.Location, operation.NameHint, name, wanted);
            }

            var start = methods.Count;
            methods.AddRange(_methods.Build(operation, name, form => MethodNames.Take(scope, form), types));
            first.Add(operation, methods[start].MethodName);
        }

        // Enumerating methods are named last, so that they do not take the name of an operation.
        methods.Sort(static (left, right) => string.CompareOrdinal(left.MethodName, right.MethodName));
        var complete = methods.Select(method => method.PagedOperation is { } items
            ? method with { PagedOperation = items with { MethodName = PagedOperationBuilder.TakeName(method.MethodName, scope) } }
            : method).ToEquatableArray();
        var byName = complete.ToDictionary(static method => method.MethodName, StringComparer.Ordinal);
        var byOperation = first.ToDictionary(static entry => entry.Key, entry => byName[entry.Value]);
        foreach (var entry in byOperation)
        {
            _operations.Add(entry.Key, entry.Value);
        }

        var ordered = byOperation.OrderBy(static entry => entry.Value.MethodName, StringComparer.Ordinal).ToList();
        var waits = ordered.Where(static entry => entry.Key.Wait is not null)
            .Select(entry => _waits.Create(entry.Key.Wait!, entry.Value, group.Class, scope)).ToEquatableArray();
        var resources = _resources[group.Group].OrderBy(resource => byOperation[resource.List].MethodName, StringComparer.Ordinal)
            .Select(resource => _namedResources.Build(resource, byOperation, scope)).OfType<CSharpNamedResource>().ToEquatableArray();
        var metrics = ordered.Where(static entry => entry.Key.Metrics is not null)
            .Select(entry => _metrics.Build(entry.Key.Metrics!, entry.Value, types, scope)).OfType<CSharpMetrics>().ToEquatableArray();
        var description = _api.Groups.First(candidate => candidate.Name == group.Group);
        return new CSharpGroup(
            group.Class, group.Interface, _names.Extensions, _settings.Visibility, CreateDoc(description), complete, waits, resources, metrics)
        {
            PropertyName = _groupProperties[group.Group],
            FormerMethods = FormerMethods.Create(ordered, scope, _diagnostics).ToEquatableArray(),
        };
    }

    private CSharpType CreateType(ApiDeclaration declaration) => declaration switch
    {
        ApiObject value => _classes.Build(value),
        ApiEnum value => _enums.Build(value),
        ApiUnion value => _unions.Build(value),
        ApiFilter value => _filters.Build(value),
        _ => throw new InvalidOperationException($"There is no C# type for {declaration.GetType().Name}."),
    };

    private static CSharpDoc CreateDoc(ApiGroup group) => Docs.Create(group.Description ?? $"Operations of the group {group.Name}.");
}
