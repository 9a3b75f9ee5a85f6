using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Testing;

/// <summary>Creates examples of a model.</summary>
/// <typeparam name="T">The model.</typeparam>
internal static class ModelExample<T>
    where T : IJsonModel<T>
{
    private static byte[]? Json;

    /// <summary>Creates a new model.</summary>
    /// <exception cref="InvalidOperationException">The model requires itself without end.</exception>
    public static T Create()
    {
        var reader = new Utf8JsonReader(Json ??= JsonExample.Build(typeof(T).Name, static (ref Utf8JsonReader json) => T.Read(ref json)));
        reader.Read();
        return T.Read(ref reader);
    }
}
