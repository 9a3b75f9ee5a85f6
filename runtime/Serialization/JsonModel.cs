using System.Text.Json;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Serialization;

/// <summary>The base of generated models.</summary>
public abstract class JsonModel
{
    /// <summary>Writes the model as JSON.</summary>
    /// <param name="writer">The writer.</param>
    public abstract void Write(Utf8JsonWriter writer);

    /// <summary>The model's JSON.</summary>
    public override string ToString() => JsonText.ToText(this, static (writer, model) => model.Write(writer));
}
