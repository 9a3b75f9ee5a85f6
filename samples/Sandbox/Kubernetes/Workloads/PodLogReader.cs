using System.Runtime.CompilerServices;
using RunAi.Generated.Sandbox.State;

namespace RunAi.Generated.Sandbox.Kubernetes.Workloads;

/// <summary>Reads the lines of logs while they are written.</summary>
internal sealed class PodLogReader(PodLogs logs, TenantState state)
{
    /// <summary>Returns the lines that have been written, and then new ones until the pod ends.</summary>
    /// <param name="uid">The UID of the pod.</param>
    /// <param name="follows">Whether to wait for new lines.</param>
    /// <param name="cancellationToken">A token to cancel the enumeration.</param>
    public async IAsyncEnumerable<IReadOnlyList<LogLine>> ReadAsync(
        string uid, bool follows, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Found once, because the log of a deleted pod is removed.
        PodLog log;
        lock (state.Gate)
        {
            log = logs.Get(uid);
        }

        var position = 0;
        while (true)
        {
            var (lines, ends, changed) = Read(log, position);
            yield return lines;
            position += lines.Count;
            if (ends || !follows)
            {
                yield break;
            }

            await changed.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private (IReadOnlyList<LogLine> Lines, bool Ends, Task Changed) Read(PodLog log, int position)
    {
        lock (state.Gate)
        {
            return ([.. log.Lines.Skip(position)], log.IsComplete, log.Changed);
        }
    }
}
