using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace RunAi.Generated.Internal;

/// <summary>Creates the metadata of a type with a converter.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <param name="createConverter">Creates the converter.</param>
internal sealed class JsonTypeFactory<T>(Func<JsonSerializerOptions, JsonConverter<T>> createConverter) : JsonTypeFactory
{
    public override JsonTypeInfo CreateValue(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<T>(options, createConverter(options));

    public override JsonTypeInfo CreateArray(JsonSerializerOptions options) => JsonMetadataServices.CreateArrayInfo<T>(options, new());

    public override JsonTypeInfo? CreateCollection(Type definition, Type[] arguments, JsonSerializerOptions options) => arguments.Length switch
    {
        1 => CreateList(definition, options),
        2 when arguments[0] == typeof(string) => CreateDictionary(definition, options),
        _ => null,
    };

    // No mutable interfaces: a list of another type implements both kinds, and JsonSerializer uses the interface with metadata if there is one only.
    private static JsonTypeInfo? CreateList(Type definition, JsonSerializerOptions options) =>
        definition == typeof(List<>) ? JsonMetadataServices.CreateListInfo<List<T>, T>(options, new() { ObjectCreator = static () => [] })
        : definition == typeof(IReadOnlyList<>) ? JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyList<T>, T>(options, new())
        : definition == typeof(IReadOnlyCollection<>) ? JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyCollection<T>, T>(options, new())
        : definition == typeof(IEnumerable<>) ? JsonMetadataServices.CreateIEnumerableInfo<IEnumerable<T>, T>(options, new())
        : definition == typeof(IAsyncEnumerable<>) ? JsonMetadataServices.CreateIAsyncEnumerableInfo<IAsyncEnumerable<T>, T>(options, new())
        : null;

    private static JsonTypeInfo? CreateDictionary(Type definition, JsonSerializerOptions options)
    {
        // The key is resolved here, because a chain of resolvers need not contain strings.
        var key = JsonMetadataServices.CreateValueInfo<string>(options, JsonMetadataServices.StringConverter);
        return definition == typeof(Dictionary<,>) ? JsonMetadataServices.CreateDictionaryInfo<Dictionary<string, T>, string, T>(
                options, new() { ObjectCreator = static () => [], KeyInfo = key })
            : definition == typeof(IReadOnlyDictionary<,>) ? JsonMetadataServices.CreateIReadOnlyDictionaryInfo<IReadOnlyDictionary<string, T>, string, T>(
                options, new() { KeyInfo = key })
            : null;
    }
}
