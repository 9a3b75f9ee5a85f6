using System.Text;

namespace RunAi.Generated.Sandbox.Kubernetes;

/// <summary>Writes kubeconfigs.</summary>
internal static class Kubeconfig
{
    /// <summary>Creates a kubeconfig with one context, which is named sandbox.</summary>
    /// <param name="server">The address of the API.</param>
    /// <param name="certificateAuthority">The CA in PEM format.</param>
    /// <param name="token">The bearer token.</param>
    /// <param name="namespace">The namespace of requests that do not name one.</param>
    public static string Create(Uri server, string certificateAuthority, string token, string @namespace) => $"""
        apiVersion: v1
        kind: Config
        current-context: sandbox
        contexts:
        - name: sandbox
          context:
            cluster: sandbox
            user: sandbox
            namespace: {@namespace}
        clusters:
        - name: sandbox
          cluster:
            server: {server.GetLeftPart(UriPartial.Authority)}
            certificate-authority-data: {Convert.ToBase64String(Encoding.UTF8.GetBytes(certificateAuthority))}
        users:
        - name: sandbox
          user:
            token: {token}

        """;
}
