using System.Globalization;
using System.Text;

namespace RunAi.Generated.Benchmarks.Kubernetes;

/// <summary>Creates lists and events as API servers send them.</summary>
internal static class TrainingSamples
{
    private const int Objects = 1_000;

    public static byte[] List(int count)
    {
        var json = new StringBuilder("""{"apiVersion":"bench.example.com/v1","kind":"TrainingList","metadata":{"resourceVersion":"900000"},"items":[""");
        for (var i = 0; i < count; i++)
        {
            json.Append(i == 0 ? "" : ",").Append(Object(i, i));
        }

        return Encoding.UTF8.GetBytes(json.Append("]}").ToString());
    }

    /// <summary>Creates events of a thousand objects that change again and again.</summary>
    public static byte[] Events(int count)
    {
        using var stream = new MemoryStream();
        for (var i = 0; i < count; i++)
        {
            stream.Write(Encoding.UTF8.GetBytes($$"""{"type":"{{(i < Objects ? "ADDED" : "MODIFIED")}}","object":{{Object(i % Objects, i)}}}""" + "\n"));
        }

        return stream.ToArray();
    }

    private static string Object(int index, int version) => string.Create(
        CultureInfo.InvariantCulture,
        $$$"""
        {"apiVersion":"bench.example.com/v1","kind":"Training","metadata":{"creationTimestamp":"2026-11-30T10:00:00Z","generation":{{{version / 100}}},
        "labels":{"project":"vision","workloadName":"train-{{{index}}}"},
        "name":"train-{{{index}}}","namespace":"runai-vision","resourceVersion":"{{{1_000_000 + version}}}",
        "uid":"0b9c7a52-5a0e-4c3e-9f0a-{{{index:000000000000}}}"},
        "spec":{"command":"python train.py --epochs 10","environment":{"LR":"0.1","SEED":"{{{index}}}"},
        "gpu":0.5,"image":"registry.example.com/vision/train:{{{index % 7}}}",
        "nodePools":["a100","default"],"ports":[{"container":8080,"serviceType":"ClusterIP"}],
        "suspended":false,"workers":4},"status":{"conditions":[{"lastTransitionTime":"2026-11-30T10:05:00Z","message":"All pods are ready.","reason":"Ready",
        "status":"True","type":"Ready"}],"phase":"Running","runningPods":4}}
        """).ReplaceLineEndings("");
}
