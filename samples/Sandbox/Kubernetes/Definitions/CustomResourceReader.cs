using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Kubernetes.Http;
using RunAi.Generated.Sandbox.Kubernetes.Schemas;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RunAi.Generated.Sandbox.Kubernetes.Definitions;

/// <summary>Reads CustomResourceDefinitions (apiextensions.k8s.io/v1) from a file with one or several documents.</summary>
internal static class CustomResourceReader
{
    /// <exception cref="InvalidDataException">A document is not a CustomResourceDefinition.</exception>
    public static IReadOnlyList<ResourceDefinition> Read(string text, string file)
    {
        try
        {
            return [.. ReadDocuments(text).SelectMany(document => ReadVersions(GetSpec(document, file), file))];
        }
        catch (YamlException exception)
        {
            throw new InvalidDataException($"The file '{file}' is not valid YAML or JSON: {exception.Message}", exception);
        }
    }

    private static JObject GetSpec(JToken document, string file) =>
        document is JObject && document["kind"] is JValue { Value: "CustomResourceDefinition" } && document["spec"] is JObject spec
            ? spec
            : throw new InvalidDataException($"The file '{file}' contains an object that is not a CustomResourceDefinition.");

    // A document without content, for example after the last separator, is skipped.
    private static IEnumerable<JToken> ReadDocuments(string text)
    {
        var parser = new Parser(new StringReader(text));
        parser.Consume<StreamStart>();
        while (parser.Accept<DocumentStart>(out _))
        {
            if (YamlBody.Read(parser) is { Type: not JTokenType.Null } document)
            {
                yield return document;
            }
        }
    }

    private static IEnumerable<ResourceDefinition> ReadVersions(JObject spec, string file)
    {
        if (spec["names"] is not JObject names || spec["versions"] is not JArray versions)
        {
            throw new InvalidDataException($"A CustomResourceDefinition in the file '{file}' does not contain \"names\" and \"versions\".");
        }

        var kind = GetText(names, "kind");
        foreach (var version in versions.OfType<JObject>().Where(version => version.Value<bool?>("served") == true))
        {
            var subresources = version["subresources"] as JObject;
            yield return new ResourceDefinition
            {
                Group = GetText(spec, "group"),
                Version = GetText(version, "name"),
                Kind = kind,
                ListKind = names.Value<string>("listKind") ?? kind + "List",
                Plural = GetText(names, "plural"),
                Singular = names.Value<string>("singular") ?? kind.ToLowerInvariant(),
                ShortNames = GetTexts(names["shortNames"]),
                Categories = GetTexts(names["categories"]),
                IsNamespaced = GetText(spec, "scope") == "Namespaced",
                Schema = SchemaNode.CreateRoot(version.SelectToken("schema.openAPIV3Schema") as JObject),
                HasStatus = subresources?["status"] is not null,
                Scale = subresources?["scale"] is JObject scale ? ReadScale(scale) : null,
                DeprecationWarning = GetWarning(spec, version, kind),
                Columns = version["additionalPrinterColumns"] is JArray columns ? [.. columns.OfType<JObject>().Select(ReadColumn)] : [PrinterColumn.Age],
                SelectableFields = version["selectableFields"] is JArray fields
                    ? [.. fields.Select(field => field.Value<string>("jsonPath")!.TrimStart('.'))]
                    : [],
            };
        }
    }

    private static string? GetWarning(JObject spec, JObject version, string kind) => version.Value<bool?>("deprecated") == true
        ? version.Value<string>("deprecationWarning") ?? $"{GetText(spec, "group")}/{GetText(version, "name")} {kind} is deprecated"
        : null;

    private static ScaleDefinition ReadScale(JObject scale) => new(
        GetText(scale, "specReplicasPath"), GetText(scale, "statusReplicasPath"), scale.Value<string>("labelSelectorPath"));

    private static PrinterColumn ReadColumn(JObject column) => new(
        GetText(column, "name"),
        GetText(column, "type"),
        GetText(column, "jsonPath"),
        column.Value<string>("description") ?? "",
        column.Value<string>("format") ?? "",
        column.Value<int?>("priority") ?? 0);

    private static string GetText(JObject owner, string name) =>
        owner.Value<string>(name) ?? throw new InvalidDataException($"A CustomResourceDefinition does not contain \"{name}\".");

    private static IReadOnlyList<string> GetTexts(JToken? list) => list is JArray texts ? [.. texts.Select(text => text.ToString())] : [];
}
