using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.CSharp.Model;

namespace RunAi.Generator.Emit;

/// <summary>Finds the namespaces that a file uses.</summary>
internal sealed class FileUsings
{
    private const string Core = "System";
    private const string Collections = "System.Collections.Generic";
    private const string EditorAttributes = "System.ComponentModel";
    private const string CompilerAttributes = "System.CodeDom.Compiler";
    private const string CodeAnalysis = "System.Diagnostics.CodeAnalysis";
    private const string Filters = "RunAi.Generated.Filters";
    private const string IO = "System.IO";
    private const string Http = "System.Net.Http";
    private const string ServerSentEvents = "System.Net.ServerSentEvents";
    private const string Json = "System.Text.Json";
    private const string JsonAttributes = "System.Text.Json.Serialization";
    private const string JsonMetadata = "System.Text.Json.Serialization.Metadata";
    private const string Threading = "System.Threading";
    private const string Tasks = "System.Threading.Tasks";
    private const string HttpClientBuilder = "Microsoft.Extensions.DependencyInjection";
    private const string Runtime = "RunAi.Generated";
    private const string CodeGeneration = "RunAi.Generated.CodeGeneration";
    private const string DependencyInjection = "RunAi.Generated.DependencyInjection";
    private const string Kubernetes = "RunAi.Generated.Kubernetes";
    private const string KubernetesCodeGeneration = "RunAi.Generated.Kubernetes.CodeGeneration";
    private const string KubernetesInjection = "RunAi.Generated.Kubernetes.DependencyInjection";
    private const string Security = "RunAi.Generated.Security";
    private const string Serialization = "RunAi.Generated.Serialization";

    // In the order of the using directives.
    private static readonly string[] All =
    [
        Core, CompilerAttributes, Collections, EditorAttributes, CodeAnalysis, IO, Http, ServerSentEvents, Json, JsonAttributes, JsonMetadata, Threading, Tasks,
        HttpClientBuilder, Runtime, CodeGeneration, DependencyInjection, Filters, Kubernetes, KubernetesCodeGeneration, KubernetesInjection,
        Security, Serialization,
    ];

    // The names in the types and expressions of the C# model that need a using directive.
    private static readonly (string Name, string Namespace)[] Names =
    [
        ("DateTimeOffset", Core), ("DateOnly", Core), ("Guid", Core), ("Uri", Core),
        ("IReadOnlyList", Collections), ("IReadOnlyDictionary", Collections), ("IEnumerable", Collections), ("KeyValuePair", Collections),
        ("Stream", IO), ("JsonElement", Json), ("Utf8JsonReader", Json), ("FilePart", Runtime), ("FilesOr", Runtime), ("ApiStream", Runtime),
        ("SseItem", ServerSentEvents),
        ("CalendarDuration", Runtime), ("OffsetTime", Runtime),
    ];

    // Types of other documents can have these names.
    private static readonly (string Name, string Namespace)[] KubernetesNames =
    [
        ("ObjectMeta", Kubernetes), ("Quantity", Kubernetes), ("IntOrString", Kubernetes), ("KeyedItems", Kubernetes),
    ];

    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    private readonly bool _isKubernetes;
    private readonly (string Name, string Namespace)[] _names;

    private FileUsings(bool isKubernetes)
    {
        _isKubernetes = isKubernetes;
        _names = isKubernetes ? Names.Concat(KubernetesNames).ToArray() : Names;
    }

    /// <summary>Returns the namespaces that a file uses, in the order of its using directives.</summary>
    public static IEnumerable<string> Find(CSharpFile file)
    {
        var usings = new FileUsings(file.IsKubernetes);
        foreach (var type in file.Types)
        {
            usings.Add(type);
        }

        return All.Where(usings._used.Contains);
    }

    private void Add(CSharpType type)
    {
        Use(CompilerAttributes, CodeAnalysis);
        AddObsolete(type.IsObsolete);
        switch (type)
        {
            case CSharpClass value:
                Add(value);
                break;
            case CSharpEnum:
                Use(JsonAttributes, Serialization);
                break;
            case CSharpUnion value:
                Use(EditorAttributes, Json, JsonAttributes, CodeGeneration, Serialization);
                Add(value.Variants.Select(variant => variant.Type));
                AddCalls(value.Variants.Select(variant => variant.WriteFunction));
                break;
            case CSharpOptions value:
                Add(value.Properties.Select(property => property.Type));
                AddObsolete(value.Properties.Any(property => property.IsObsolete));
                break;
            case CSharpFilter value:
                Use(Filters);
                Add(value.Fields.Select(field => field.ValueType));
                if (value.AmbiguousOperators.Count > 0)
                {
                    Use(Collections);
                }

                break;
            case CSharpGroup value:
                Add(value);
                break;
            case CSharpClient value:
                Use(Http, CodeGeneration, Runtime);
                Use(value.Resources.Count > 0 ? [Kubernetes, KubernetesInjection] : [HttpClientBuilder, DependencyInjection]);
                var called = value.Dispatches.Select(dispatch => dispatch.Resolver).Concat(value.Ensures.Select(ensure => ensure.Create)).ToList();
                if (called.Count > 0)
                {
                    Use(Threading, Tasks);
                    Add(called.SelectMany(operation => operation.Parameters.Select(parameter => parameter.Type)));
                }

                if (value.Credentials is not null)
                {
                    Use(Core);
                }

                AddObsolete(value.Resources.Any(resource => resource.IsObsolete));
                if (value.OmittedGroups.Count > 0)
                {
                    Use(Core, EditorAttributes);
                }

                break;
            case CSharpJsonResolver:
                Use(JsonMetadata, CodeGeneration);
                break;
            case CSharpCredentials:
                Use(Collections, CodeGeneration, Security);
                break;
            default:
                throw new InvalidOperationException($"There are no using directives for {type.GetType().Name}.");
        }
    }

    private void Add(CSharpClass type)
    {
        // ReadOnlySpan<byte> is in System.
        Use(Core, EditorAttributes, Json, JsonAttributes, CodeGeneration, Serialization);
        Add(type.Properties.Select(property => property.Type));
        AddCalls(type.Properties.Select(property => property.Read));
        if (type.Kind is not null)
        {
            Use(Kubernetes);
        }

        if (type.AdditionalProperties is { } additional)
        {
            Use(Collections);
            Add(additional.Type);
            AddCalls([additional.Read]);
        }
    }

    private void Add(CSharpGroup type)
    {
        Use(CodeGeneration, Runtime);
        if (type.Waits.Count + type.NamedResources.Count + type.Metrics.Count > 0)
        {
            Use(Core);
        }

        if (type.FormerMethods.Count > 0)
        {
            Use(Core, EditorAttributes);
        }

        foreach (var operation in type.Operations)
        {
            Use(Http, Threading, Tasks, Runtime);
            AddObsolete(operation.IsObsolete);
            Add(operation.Parameters.Select(parameter => parameter.Type));
            Add(operation.ResultType);
            Add(operation.Responses.Select(response => response.ReadFunction));
            Add(operation.Errors.Select(error => error.ReadFunction));
            if (operation.Stream is { } stream)
            {
                Use(Collections);
                Add(stream.ItemType);
                Add(stream.ReadFunction);
            }

            if (operation.PagedOperation is { } items)
            {
                Use(Collections);
                Add(items.ItemType);
                Add(items.ReadFunction);
            }
        }
    }

    private void AddCalls(IEnumerable<string> expressions)
    {
        if (_isKubernetes && expressions.Any(static expression => Contains(expression, KubernetesRuntimeNames.KubernetesJson)))
        {
            Use(KubernetesCodeGeneration);
        }
    }

    private void Add(IEnumerable<string?> texts)
    {
        foreach (var text in texts)
        {
            Add(text);
        }
    }

    private void Add(string? text)
    {
        if (text is null)
        {
            return;
        }

        foreach (var (name, @namespace) in _names)
        {
            if (!_used.Contains(@namespace) && Contains(text, name))
            {
                _used.Add(@namespace);
            }
        }
    }

    private void AddObsolete(bool isObsolete)
    {
        if (isObsolete)
        {
            Use(Core);
        }
    }

    private void Use(params string[] namespaces) => _used.UnionWith(namespaces);

    /// <summary>Returns a value indicating whether a text contains a name as a whole identifier.</summary>
    private static bool Contains(string text, string name)
    {
        for (var start = text.IndexOf(name, StringComparison.Ordinal); start >= 0; start = text.IndexOf(name, start + 1, StringComparison.Ordinal))
        {
            if (!IsIdentifierPart(text, start - 1) && !IsIdentifierPart(text, start + name.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIdentifierPart(string text, int index) =>
        index >= 0 && index < text.Length && (char.IsLetterOrDigit(text[index]) || text[index] == '_');
}
