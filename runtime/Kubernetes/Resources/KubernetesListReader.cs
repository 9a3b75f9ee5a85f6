using System.Text.Json;
using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Kubernetes.Resources;

/// <summary>Reads lists of objects. The objects of a list can lack their kind, which the list implies.</summary>
internal static class KubernetesListReader<T>
    where T : class, IKubernetesObject<T>
{
    public static KubernetesList<T> Read(ref Utf8JsonReader reader)
    {
        IReadOnlyList<T> items = [];
        ListMeta? metadata = null;
        foreach (var _ in default(Properties))
        {
        }

        return new KubernetesList<T>();
    }
}
