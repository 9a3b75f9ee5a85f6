using System.Buffers;
using System.Runtime.CompilerServices;

namespace RunAi.Generated.Internal;

/// <summary>
/// Collects the elements of an array of unknown length. The first elements are stored inline, further ones in a pooled array. If it is not finished, its
/// array is left to the garbage collector.
/// </summary>
internal struct ListBuilder<T>
{
    private InlineBuffer _inline;
    private T[]? _pooled;
    private int _count;

    public void Add(T item)
    {
        if (_pooled is null && _count < InlineBuffer.Length)
        {
            _inline[_count++] = item;
            return;
        }

        if (_pooled is null || _count == _pooled.Length)
        {
            Grow();
        }

        _pooled![_count++] = item;
    }

    /// <summary>Returns the elements. The builder must not be used afterwards.</summary>
    public T[] ToArray()
    {
        if (_pooled is null)
        {
            return _count == 0 ? [] : ((ReadOnlySpan<T>)_inline)[.._count].ToArray();
        }

        var items = _pooled.AsSpan(0, _count).ToArray();
        Return(_pooled);
        return items;
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(_count * 4);
        if (_pooled is null)
        {
            ((ReadOnlySpan<T>)_inline).CopyTo(larger);
        }
        else
        {
            _pooled.CopyTo(larger, 0);
            Return(_pooled);
        }

        _pooled = larger;
    }

    private static void Return(T[] array) => ArrayPool<T>.Shared.Return(array, clearArray: RuntimeHelpers.IsReferenceOrContainsReferences<T>());

    [InlineArray(Length)]
    private struct InlineBuffer
    {
        public const int Length = 4;

        private T _item;
    }
}
