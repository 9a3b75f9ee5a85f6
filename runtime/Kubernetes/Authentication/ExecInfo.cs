using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RunAi.Generated.Kubernetes.Kubeconfig;

namespace RunAi.Generated.Kubernetes.Authentication;

/// <summary>Writes the value of KUBERNETES_EXEC_INFO, which tells an exec plugin about the cluster and the terminal.</summary>
internal static class ExecInfo
{
    /// <summary>The environment variable.</summary>
    public const string Variable = "KUBERNETES_EXEC_INFO";

    private const string ConfigExtension = "client.authentication.k8s.io/exec";

    /// <summary>Writes the value.</summary>
    public static string Write(ExecPlugin plugin, ClusterSettings cluster, bool isInteractive)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("kind"u8, "ExecCredential"u8);
            writer.WriteString("apiVersion"u8, plugin.ApiVersion);
            writer.WriteStartObject("spec"u8);
            if (plugin.ProvidesClusterInfo)
            {
                WriteCluster(writer, cluster);
            }

            writer.WriteBoolean("interactive"u8, isInteractive);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void WriteCluster(Utf8JsonWriter writer, ClusterSettings cluster)
    {
        writer.WriteStartObject("cluster"u8);
        writer.WriteString("server"u8, cluster.ServerText);
        WriteIfSet(writer, "tls-server-name", cluster.TlsServerName);
        if (cluster.SkipsVerification)
        {
            writer.WriteBoolean("insecure-skip-tls-verify"u8, true);
        }

        if (cluster.Trust.ReadPem() is { } pem)
        {
            writer.WriteBase64String("certificate-authority-data"u8, pem);
        }

        WriteIfSet(writer, "proxy-url", cluster.ProxyText);
        foreach (var extension in cluster.Extensions)
        {
            if (extension.FindText("name") == ConfigExtension && extension.Find("extension") is { } config)
            {
                writer.WritePropertyName("config"u8);
                YamlJson.Write(writer, config);
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteIfSet(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
