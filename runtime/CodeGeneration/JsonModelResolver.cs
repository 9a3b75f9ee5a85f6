using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

/// <summary>
/// Provides the metadata of generated models and enums, and of collections of them, for <see cref="JsonSerializer"/>, without reflection on their members.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonModelResolver : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, JsonTypeFactory> _added = [];
    private readonly Lazy<Dictionary<Type, JsonTypeFactory>> _types;

    /// <summary>Initializes a new instance of the <see cref="JsonModelResolver"/> class.</summary>
    /// <param name="add">Adds the types. It is called when the first type is resolved.</param>
    public JsonModelResolver(Action<JsonModelResolver> add)
    {
        ArgumentNullException.ThrowIfNull(add);
        _types = new(() =>
        {
            add(this);
            return _added;
        });
    }

    /// <summary>Adds a model or union.</summary>
    /// <typeparam name="T">The type.</typeparam>
    public void AddModel<T>()
        where T : class, IJsonModel<T> => _added.Add(typeof(T), new JsonTypeFactory<T>(static _ => new JsonModelConverter<T>()));

    /// <summary>Adds an extensible enum.</summary>
    /// <typeparam name="T">The type.</typeparam>
    public void AddEnum<T>()
        where T : struct, IExtensibleEnum<T> => AddValue(static () => new ExtensibleEnumConverter<T>());

    /// <summary>Adds an extensible integer enum.</summary>
    /// <typeparam name="T">The type.</typeparam>
    public void AddIntegerEnum<T>()
        where T : struct, IExtensibleIntegerEnum<T> => AddValue(static () => new ExtensibleIntegerEnumConverter<T>());

    /// <inheritdoc />
    JsonTypeInfo? IJsonTypeInfoResolver.GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(options);
        var types = _types.Value;
        if (types.TryGetValue(type, out var factory))
        {
            return factory.CreateValue(options);
        }

        if (type.IsSZArray)
        {
            return types.TryGetValue(type.GetElementType()!, out factory) ? factory.CreateArray(options) : null;
        }

        return type.IsConstructedGenericType && types.TryGetValue(type.GenericTypeArguments[^1], out factory)
            ? factory.CreateCollection(type.GetGenericTypeDefinition(), type.GenericTypeArguments, options)
            : null;
    }

    private void AddValue<T>(Func<JsonConverter<T>> create)
        where T : struct
    {
        _added.Add(typeof(T), new JsonTypeFactory<T>(_ => create()));
        _added.Add(
            typeof(T?),
            new JsonTypeFactory<T?>(options => JsonMetadataServices.GetNullableConverter(JsonMetadataServices.CreateValueInfo<T>(options, create()))));
    }
}
