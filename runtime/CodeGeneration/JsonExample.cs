using System.ComponentModel;
using System.Text.Json;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

/// <summary>Makes examples of generated models for RunAi.Generated.Testing.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonExample
{
    /// <summary>A new model with all that it requires, in nested models too, and nothing else.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <exception cref="InvalidOperationException">There is none, because the model requires itself without end.</exception>
    public static T Create<T>()
        where T : IJsonModel<T>
    {
        var reader = new Utf8JsonReader(ModelExample<T>.Json);
        reader.Read();
        return T.Read(ref reader);
    }
}
