using System.Text.Json;

namespace RunAi.Generated.Kubernetes.Errors;

/// <summary>Represents the properties of a Status object that were read so far. Properties of unexpected types are ignored.</summary>
internal sealed class StatusContent
{
    private const int MaxCauses = 1000;

    private readonly List<KubernetesStatusCause> _causes = [];
    private string? _message;
    private string? _reason;
    private int? _code;
    private string? _name;
    private string? _group;
    private string? _resourceKind;
    private string? _uid;
    private int? _retryAfterSeconds;
    private string? _continue;

    /// <summary>Gets the kind of the object.</summary>
    public string? Kind { get; private set; }

    /// <summary>Reads an object.</summary>
    /// <exception cref="JsonException">The JSON is incomplete or not valid.</exception>
    public void Read(ref Utf8JsonReader reader)
    {
        while (ReadName(ref reader, out var name))
        {
            switch (name)
            {
                case "kind":
                    Kind = ReadText(ref reader);
                    break;
                case "message":
                    _message = ReadText(ref reader);
                    break;
                case "reason":
                    _reason = ReadText(ref reader);
                    break;
                case "code":
                    _code = ReadNumber(ref reader);
                    break;
                case "details" when reader.TokenType == JsonTokenType.StartObject:
                    ReadDetails(ref reader);
                    break;
                case "metadata" when reader.TokenType == JsonTokenType.StartObject:
                    ReadMetadata(ref reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }
    }

    public KubernetesStatus ToStatus() => new()
    {
        Message = _message,
        Reason = _reason,
        Code = _code,
        Name = _name,
        Group = _group,
        Kind = _resourceKind,
        Uid = _uid,
        Causes = [.. _causes],
        RetryAfterSeconds = _retryAfterSeconds,
        Continue = string.IsNullOrEmpty(_continue) ? null : _continue,
    };

    private void ReadMetadata(ref Utf8JsonReader reader)
    {
        while (ReadName(ref reader, out var name))
        {
            if (name == "continue")
            {
                _continue = ReadText(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private void ReadDetails(ref Utf8JsonReader reader)
    {
        while (ReadName(ref reader, out var name))
        {
            switch (name)
            {
                case "name":
                    _name = ReadText(ref reader);
                    break;
                case "group":
                    _group = ReadText(ref reader);
                    break;
                case "kind":
                    _resourceKind = ReadText(ref reader);
                    break;
                case "uid":
                    _uid = ReadText(ref reader);
                    break;
                case "retryAfterSeconds":
                    _retryAfterSeconds = ReadNumber(ref reader);
                    break;
                case "causes" when reader.TokenType == JsonTokenType.StartArray:
                    ReadCauses(ref reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }
    }

    private void ReadCauses(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.StartObject || _causes.Count == MaxCauses)
            {
                reader.Skip();
                continue;
            }

            string? reason = null, message = null, field = null;
            while (ReadName(ref reader, out var name))
            {
                switch (name)
                {
                    case "reason":
                        reason = ReadText(ref reader);
                        break;
                    case "message":
                        message = ReadText(ref reader);
                        break;
                    case "field":
                        field = ReadText(ref reader);
                        break;
                    default:
                        reader.Skip();
                        break;
                }
            }

            _causes.Add(new KubernetesStatusCause(reason, message, field));
        }
    }

    /// <summary>Moves to the value of the next property. Returns <see langword="false"/> at the end of the object.</summary>
    private static bool ReadName(ref Utf8JsonReader reader, out string name)
    {
        name = "";
        if (!reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
        {
            return false;
        }

        name = reader.GetString()!;
        return reader.Read();
    }

    private static string? ReadText(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.GetString();
        }

        reader.Skip();
        return null;
    }

    private static int? ReadNumber(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var value))
        {
            return value;
        }

        reader.Skip();
        return null;
    }
}
