using System.Text.Json;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.CodeGeneration;

public abstract partial class ApiRequestBase
{
    /// <summary>
    /// Adds the parts of a value whose type is only known at run time, such as a union: text for a string, number or boolean, JSON for an object, and a part
    /// for each item of a list. <see langword="null"/> is omitted.
    /// </summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the parts.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value as JSON, from which the parts are created.</param>
    /// <param name="style">The style that joins the items of a list into one part, or <see langword="null"/> for a part for each item.</param>
    /// <param name="itemStyles">The styles of the lists in a list, by level. Without a style they are written as JSON.</param>
    /// <param name="contentType">The media type of text. The default is plain text.</param>
    public void AddPartValue<T>(
        string name, T value, JsonWriteAction<T> write, ParameterStyle? style = null, ParameterStyle[]? itemStyles = null, string? contentType = null)
    {
        if (value is null)
        {
            return;
        }

        var json = ModelProperties.ToJson(value, write);
        if (json.ValueKind != JsonValueKind.Array)
        {
            AddElementPart(name, json, contentType);
        }
        else if (itemStyles is { Length: > 0 })
        {
            var items = NestedItems.Join(json, itemStyles, WireFormat.ToText);
            if (style is { } joined)
            {
                AddDelimitedPart(name, items, joined, contentType);
            }
            else
            {
                AddPartList(name, items, contentType);
            }
        }
        else
        {
            foreach (var item in json.EnumerateArray())
            {
                AddElementPart(name, item, contentType);
            }
        }
    }

    /// <summary>Adds the parts of values by name. <see langword="null"/> is omitted.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="values">The values by the names of their parts.</param>
    /// <param name="write">Writes a value as JSON, from which its parts are created.</param>
    public void AddNamedParts<T>(IEnumerable<KeyValuePair<string, T>>? values, JsonWriteAction<T> write)
    {
        foreach (var (name, value) in values ?? [])
        {
            AddPartValue(name, value, write);
        }
    }

    /// <summary>Adds files or the parts of another value. <see langword="null"/> is omitted.</summary>
    /// <typeparam name="T">The type of the other value.</typeparam>
    /// <param name="name">The name of the parts.</param>
    /// <param name="value">The files or the value.</param>
    /// <param name="write">Writes the other value as JSON, from which the parts are created.</param>
    /// <param name="contentType">The media type of text. The default is plain text.</param>
    public void AddFilesOrValue<T>(string name, FilesOr<T>? value, JsonWriteAction<T> write, string? contentType = null)
    {
        if (value is null)
        {
            return;
        }

        AddFileParts(name, value.Files);
        if (value.Files is null)
        {
            AddPartValue(name, value.Value!, write, contentType: contentType);
        }
    }

    /// <summary>Adds files or the parts of other values by name. <see langword="null"/> is omitted.</summary>
    /// <typeparam name="T">The type of the other values.</typeparam>
    /// <param name="values">The files or values by the names of their parts.</param>
    /// <param name="write">Writes a value as JSON, from which its parts are created.</param>
    public void AddNamedFilesOrValues<T>(IEnumerable<KeyValuePair<string, FilesOr<T>>>? values, JsonWriteAction<T> write)
    {
        foreach (var (name, value) in values ?? [])
        {
            AddFilesOrValue(name, value, write);
        }
    }

    private void AddElementPart(string name, JsonElement json, string? contentType)
    {
        if (json.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
        {
            AddJsonPart(name, json, JsonWrite.Any);
        }
        else
        {
            AddPart(name, json, contentType);
        }
    }
}
