using System.Text.Json;
using System.Text.Json.Nodes;

namespace RunAi.Generated.Kubernetes;

/// <summary>Represents an operation of a JSON Patch (RFC 6902, section 4). Paths are JSON pointers (RFC 6901), for example <c>/spec/replicas</c>.</summary>
public sealed class JsonPatchOperation
{
    private readonly string _name;
    private readonly string _path;
    private readonly string? _from;
    private readonly JsonNode? _value;

    private JsonPatchOperation(string name, string path, JsonNode? value = null, string? from = null)
    {
        ArgumentNullException.ThrowIfNull(path, nameof(path));
        if (path.Length > 0 && path[0] != '/')
        {
            throw new ArgumentException($"A JSON pointer must begin with \"/\" but is \"{path}\" (RFC 6901, section 3).", nameof(path));
        }

        (_name, _path, _value, _from) = (name, path, value, from);
    }

    /// <summary>Adds a property, or inserts an item into a list; <c>-</c> as the last part of the path appends it.</summary>
    /// <param name="path">The path of the new value.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The path is not a JSON pointer.</exception>
    public static JsonPatchOperation Add(string path, JsonNode? value) => new("add", path, value);

    /// <summary>Replaces a value that exists.</summary>
    /// <param name="path">The path of the value.</param>
    /// <param name="value">The new value.</param>
    /// <exception cref="ArgumentException">The path is not a JSON pointer.</exception>
    public static JsonPatchOperation Replace(string path, JsonNode? value) => new("replace", path, value);

    /// <summary>Fails the patch unless a value is equal to the specified one, for example <c>/metadata/resourceVersion</c>.</summary>
    /// <param name="path">The path of the value.</param>
    /// <param name="value">The expected value.</param>
    /// <exception cref="ArgumentException">The path is not a JSON pointer.</exception>
    public static JsonPatchOperation Test(string path, JsonNode? value) => new("test", path, value);

    /// <summary>Removes a value that exists.</summary>
    /// <param name="path">The path of the value.</param>
    /// <exception cref="ArgumentException">The path is not a JSON pointer.</exception>
    public static JsonPatchOperation Remove(string path) => new("remove", path);

    /// <summary>Moves a value.</summary>
    /// <param name="from">The path of the value.</param>
    /// <param name="path">The new path.</param>
    /// <exception cref="ArgumentException">The path is not a JSON pointer.</exception>
    public static JsonPatchOperation Move(string from, string path) => new("move", path, from: from);

    /// <summary>Copies a value.</summary>
    /// <param name="from">The path of the value.</param>
    /// <param name="path">The path of the copy.</param>
    /// <exception cref="ArgumentException">The path is not a JSON pointer.</exception>
    public static JsonPatchOperation Copy(string from, string path) => new("copy", path, from: from);

    internal void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("op"u8, _name);
        writer.WriteString("path"u8, _path);
        if (_from is not null)
        {
            writer.WriteString("from"u8, _from);
        }
        else if (_name != "remove")
        {
            writer.WritePropertyName("value"u8);
            if (_value is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                _value.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }
}
