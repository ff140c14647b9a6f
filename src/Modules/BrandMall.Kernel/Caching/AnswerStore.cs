using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;

namespace BrandMall.Kernel.Caching;

/// <summary>
/// Answers in memory within a limit of bytes. Reading takes no lock. New answers stand in a small segment first and move to the large one only if they were asked for again (S3-FIFO):
/// addresses somebody made up, random queries and 404s wash through the small segment and leave what visitors read alone. 404s never move up.
/// What was evicted by a tag is put aside, up to a quarter of the limit, for the case that nothing newer can be made.
/// </summary>
internal sealed class AnswerStore(long limit)
{
    private const int Overhead = 1024;

    private readonly Lock _lock = new();
    private readonly ConcurrentDictionary<AnswerKey, KeptAnswer> _answers = new();
    private readonly Dictionary<(string Kind, string Key), HashSet<KeptAnswer>> _byTag = [];
    private readonly LinkedList<KeptAnswer> _small = [];
    private readonly LinkedList<KeptAnswer> _large = [];
    private readonly Dictionary<AnswerKey, LinkedListNode<KeptAnswer>> _aside = [];
    private readonly LinkedList<KeptAnswer> _asideOrder = [];
    private long _smallBytes;
    private long _largeBytes;
    private long _asideBytes;

    public long Bytes => Interlocked.Read(ref _smallBytes) + Interlocked.Read(ref _largeBytes) + Interlocked.Read(ref _asideBytes);

    public int Count => _answers.Count;

    private long LiveLimit => limit - (limit / 4);

    public bool TryGet(AnswerKey key, [MaybeNullWhen(false)] out KeptAnswer kept)
    {
        if (!_answers.TryGetValue(key, out kept))
        {
            return false;
        }

        if (!kept.Touched)
        {
            kept.Touched = true;
        }

        return true;
    }

    /// <summary>Keeps an answer in place of an older one, if it is still so by then.</summary>
    public void Put(KeptAnswer kept, Func<bool> stillSo)
    {
        lock (_lock)
        {
            // Evictions take this lock too: none can slip between the question and the keeping.
            if (!stillSo())
            {
                return;
            }

            var old = Remove(kept.Key);
            Forget(kept.Key);
            kept.Size = kept.Answer.Size + Overhead;
            if (kept.Size > LiveLimit / 8)
            {
                return;
            }

            // What is made anew was asked for before: it takes the place of its older self.
            var large = old is { Touched: true } && kept.Answer.Status == StatusCodes.Status200OK;
            kept.Place = (large ? _large : _small).AddLast(kept);
            Add(kept.Place.List!, kept.Size);
            _answers[kept.Key] = kept;
            foreach (var tag in kept.Answer.Tags)
            {
                (_byTag.TryGetValue(tag, out var tagged) ? tagged : _byTag[tag] = []).Add(kept);
            }

            kept.Answer.Grew = bytes => Grow(kept, bytes);
            MakeRoom();
        }
    }

    /// <returns>How many answers went.</returns>
    public int Evict(IEnumerable<(string Kind, string Key)> tags)
    {
        lock (_lock)
        {
            var gone = tags.SelectMany(tag => _byTag.TryGetValue(tag, out var tagged) ? [.. tagged] : Array.Empty<KeptAnswer>()).Distinct().ToList();
            gone.ForEach(PutAside);
            return gone.Count;
        }
    }

    public int EvictEverything()
    {
        lock (_lock)
        {
            var gone = _answers.Values.ToList();
            gone.ForEach(PutAside);
            return gone.Count;
        }
    }

    /// <summary>Takes one out of the store that is past its time.</summary>
    public void Retire(KeptAnswer kept)
    {
        lock (_lock)
        {
            if (kept.Place is not null)
            {
                PutAside(kept);
            }
        }
    }

    /// <summary>The last copy of what was evicted and not made anew since.</summary>
    public CachedAnswer? Aside(AnswerKey key)
    {
        lock (_lock)
        {
            return _aside.TryGetValue(key, out var node) ? node.Value.Answer : null;
        }
    }

    private void PutAside(KeptAnswer kept)
    {
        Remove(kept.Key);
        Forget(kept.Key);
        _aside[kept.Key] = _asideOrder.AddLast(kept);
        _asideBytes += kept.Size;
        while (_asideBytes > limit / 4)
        {
            Forget(_asideOrder.First!.Value.Key);
        }
    }

    private void Forget(AnswerKey key)
    {
        if (_aside.Remove(key, out var node))
        {
            _asideOrder.Remove(node);
            _asideBytes -= node.Value.Size;
        }
    }

    private KeptAnswer? Remove(AnswerKey key)
    {
        if (!_answers.TryRemove(key, out var kept))
        {
            return null;
        }

        Add(kept.Place!.List!, -kept.Size);
        kept.Place.List!.Remove(kept.Place);
        kept.Place = null;
        kept.Answer.Grew = null;
        foreach (var tag in kept.Answer.Tags)
        {
            if (_byTag.TryGetValue(tag, out var tagged) && tagged.Remove(kept) && tagged.Count == 0)
            {
                _byTag.Remove(tag);
            }
        }

        return kept;
    }

    private void Grow(KeptAnswer kept, int bytes)
    {
        lock (_lock)
        {
            if (kept.Place is not null)
            {
                kept.Size += bytes;
                Add(kept.Place.List!, bytes);
                MakeRoom();
            }
        }
    }

    private void MakeRoom()
    {
        while (_smallBytes + _largeBytes > LiveLimit)
        {
            if (_small.First is { } young && (_smallBytes > LiveLimit / 8 || _large.Count == 0))
            {
                if (young.Value is { Touched: true, Answer.Status: StatusCodes.Status200OK })
                {
                    Move(young.Value, _large);
                }
                else
                {
                    Remove(young.Value.Key);
                }
            }
            else if (_large.First is { } old)
            {
                if (old.Value.Touched)
                {
                    Move(old.Value, _large);
                }
                else
                {
                    Remove(old.Value.Key);
                }
            }
        }
    }

    private void Move(KeptAnswer kept, LinkedList<KeptAnswer> to)
    {
        Add(kept.Place!.List!, -kept.Size);
        kept.Place.List!.Remove(kept.Place);
        kept.Touched = false;
        to.AddLast(kept.Place);
        Add(to, kept.Size);
    }

    private void Add(LinkedList<KeptAnswer> segment, long bytes)
    {
        if (segment == _small)
        {
            _smallBytes += bytes;
        }
        else
        {
            _largeBytes += bytes;
        }
    }
}
