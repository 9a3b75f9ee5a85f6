using System.ComponentModel;
using System.Text.Json;
using RunAi.Generated.Kubernetes.Errors;
using RunAi.Generated.Kubernetes.Watching;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Kubernetes.CodeGeneration;

/// <summary>Represents an event in the response of a watch.</summary>
/// <typeparam name="T">The type of the resources.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct WatchMessage<T>
    where T : class
{
    private WatchMessage(string type, T? resource, string? resourceVersion, KubernetesStatus? status)
    {
        Type = type;
        Object = resource;
        ResourceVersion = resourceVersion;
        Status = status;
    }

    /// <summary>Gets the type: ADDED, MODIFIED, DELETED, BOOKMARK or ERROR.</summary>
    public string Type { get; }

    /// <summary>Gets the resource; <see langword="null"/> for BOOKMARK and ERROR.</summary>
    public T? Object { get; }

    /// <summary>Gets the version of a BOOKMARK.</summary>
    public string? ResourceVersion { get; }

    /// <summary>Gets the object of an ERROR.</summary>
    public KubernetesStatus? Status { get; }

    /// <summary>Reads an event.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="read">Reads the resource.</param>
    public static WatchMessage<T> Read(ref Utf8JsonReader reader, JsonReadFunction<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        string? type = null;
        T? resource = null;
        string? version = null;
        KubernetesStatus? status = null;
        while (WatchMessageReader.MoveToObject(ref reader, ref type))
        {
            switch (type)
            {
                case WatchMessageReader.Bookmark:
                    version = WatchMessageReader.ReadVersion(ref reader);
                    break;
                case WatchMessageReader.Error:
                    var content = new StatusContent();
                    content.Read(ref reader);
                    status = content.ToStatus();
                    break;
                default:
                    resource = read(ref reader);
                    break;
            }
        }

        return new WatchMessage<T>(type!, resource, version, status);
    }
}
