using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace RunAi.Generated.Internal;

/// <summary>Creates the metadata of a type and of its collections.</summary>
internal abstract class JsonTypeFactory
{
    public abstract JsonTypeInfo CreateValue(JsonSerializerOptions options);

    public abstract JsonTypeInfo CreateArray(JsonSerializerOptions options);

    /// <summary>Creates the metadata of a collection whose last type argument is the type.</summary>
    /// <param name="definition">The definition of the collection, such as <c>List&lt;&gt;</c>.</param>
    /// <param name="arguments">The type arguments of the collection.</param>
    /// <param name="options">The options.</param>
    /// <returns>The metadata; <see langword="null"/> for other collections.</returns>
    public abstract JsonTypeInfo? CreateCollection(Type definition, Type[] arguments, JsonSerializerOptions options);
}
